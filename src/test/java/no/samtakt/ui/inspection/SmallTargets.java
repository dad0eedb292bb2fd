package no.samtakt.ui.inspection;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/**
 * What can be clicked and is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8), measured in the window
 * and not counting what is cut off it for good.
 *
 * <p>Scroll bars are left out: the wheel, the keyboard and dragging the list itself do the same,
 * which is the criterion's exception for an equivalent.
 */
final class SmallTargets {
  private static final double LEAST = 24;

  /** Rounding to whole pixels. */
  private static final double SLACK = 0.5;

  private SmallTargets() {}

  static void in(SceneWalk walk, Findings findings) {
    walk.seen()
        .filter(seen -> isTarget(seen.node) && !Skins.isPart(seen) && !isFramed(seen))
        .forEach(seen -> {
          findings.target();
          Box target = seen.box.and(seen.fixedClip);
          if (target.width() < LEAST - SLACK || target.height() < LEAST - SLACK) {
            findings.add(Check.SMALL, seen, "can be clicked on no more than " + target);
          }
        });
  }

  /** The frame drawn around a field takes the click for it, and is measured instead. */
  private static boolean isFramed(Seen seen) {
    return seen.node instanceof TextInputControl
        && seen.parent != null
        && seen.parent.node.getStyleClass().contains("framed-field")
        && isTarget(seen.parent.node);
  }

  private static boolean isTarget(Node node) {
    if (node instanceof IndexedCell<?> cell) {
      return !cell.isEmpty();
    }
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>
        || node instanceof Spinner<?>
        || node instanceof Slider
        || NamelessControls.isHeader(node)
        || NamelessControls.isMenuItem(node)
        || node.getOnMouseClicked() != null
        || node.getOnMousePressed() != null
        || node.getOnMouseReleased() != null;
  }
}
