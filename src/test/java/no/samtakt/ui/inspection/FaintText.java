package no.samtakt.ui.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * Text whose contrast with what is painted behind it is under 4.5 to 1 (WCAG 2.2, 1.4.3), large or
 * small, measured at the worst of five points. Of controls that cannot be used just now the
 * standard asks nothing; they are counted.
 */
final class FaintText {
  private static final double LEAST = 4.5;
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  private FaintText() {}

  static void in(SceneWalk walk, Ink ink, Findings findings) {
    walk.texts()
        .forEach(seen -> {
          Box shown = ink.of(seen).and(seen.clip).and(walk.window);
          if (shown.isEmpty()) {
            return;
          }
          if (cannotBeUsed(seen)) {
            findings.disabled();
            return;
          }
          findings.pair();
          look(walk, seen, shown, findings);
        });
  }

  /** A menu's item tells it by its style alone. */
  private static boolean cannotBeUsed(Seen seen) {
    return seen.node.isDisabled()
        || seen.up().anyMatch(above -> above.node.getPseudoClassStates().contains(DISABLED));
  }

  private static void look(SceneWalk walk, Seen seen, Box shown, Findings findings) {
    Text text = (Text) seen.node;
    if (!(text.getFill() instanceof Color fill)) {
      findings.add(Check.FAINT, seen, "is painted with " + text.getFill());
      return;
    }
    points(shown)
        .flatMap(point ->
            grounds(walk).stream().map(first -> Backdrop.of(walk.root, seen, fill, point, first)))
        .min(Comparator.comparingDouble(Backdrop.Pair::contrast))
        .filter(worst -> worst.contrast() < LEAST)
        .ifPresent(worst ->
            findings.add(
                Check.FAINT,
                seen,
                "%s has %.2f: %s on %s"
                    .formatted(
                        Findings.quoted(text.getText()),
                        worst.contrast(),
                        hex(worst.letters()),
                        hex(worst.ground()))));
  }

  /**
   * A popup is filled with nothing: anything may be behind it, so the worst of both ends counts.
   */
  private static List<Color> grounds(SceneWalk walk) {
    Paint fill = walk.scene.getFill();
    return fill instanceof Color colour && colour.isOpaque()
        ? List.of(colour)
        : List.of(Color.WHITE, Color.BLACK);
  }

  private static Stream<Point2D> points(Box box) {
    double middle = (box.left() + box.right()) / 2;
    double half = (box.top() + box.bottom()) / 2;
    double aside = Math.min(1, box.width() / 4);
    return Stream.of(
        new Point2D(middle, half),
        new Point2D(box.left() + aside, half),
        new Point2D(box.right() - aside, half),
        new Point2D(box.left() + box.width() / 4, box.top() + box.height() / 4),
        new Point2D(box.right() - box.width() / 4, box.bottom() - box.height() / 4));
  }

  private static String hex(Color colour) {
    return "#%02X%02X%02X"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }
}
