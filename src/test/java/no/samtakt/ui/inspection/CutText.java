package no.samtakt.ui.inspection;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text that is not shown whole: shortened by its label, cut by a clip, out of the window, out of
 * the box it stands in, or painted over.
 *
 * <p>A label may be shortened where it says so with the style class {@code may-ellipsize} and the
 * whole text is its tooltip or read out by a screen reader, its own or its row's.
 */
final class CutText {
  /** Antialiasing and rounding to whole pixels. */
  private static final double SLACK = 1;

  private final SceneWalk walk;
  private final Ink ink;
  private final Findings findings;
  private final List<Seen> paints;

  private CutText(SceneWalk walk, Ink ink, Findings findings) {
    this.walk = walk;
    this.ink = ink;
    this.findings = findings;
    this.paints = walk.seen().filter(seen -> !seen.fill.isEmpty()).toList();
  }

  static void in(SceneWalk walk, Ink ink, Findings findings) {
    CutText check = new CutText(walk, ink, findings);
    List<Seen> texts = walk.texts().toList();
    findings.texts(texts.size());
    texts.forEach(check::look);
    walk.seen().filter(seen -> seen.node instanceof Labeled).forEach(check::lookAtLabel);
  }

  private void look(Seen seen) {
    String words = Findings.quoted(((Text) seen.node).getText());
    Box letters = ink.of(seen);
    if (seen.fixedClip.outside(letters) > SLACK) {
      cut(seen, words + " is cut by what it stands in", letters, seen.fixedClip);
      return;
    }
    Box shown = letters.and(seen.clip);
    if (shown.isEmpty()) {
      return;
    }
    if (walk.window.outside(shown) > SLACK) {
      cut(seen, words + " reaches out of the window", shown, walk.window);
      return;
    }
    seen.up()
        .filter(above -> !above.fill.isEmpty() && seen.scroller == above.scroller)
        .filter(above -> above.fill.outside(letters) > SLACK)
        .findFirst()
        .ifPresent(
            above -> cut(seen, words + " reaches out of " + above.name(), letters, above.fill));
    paints.stream()
        .filter(later -> later.order > seen.order && later.layer == seen.layer)
        .filter(later -> covers(later, shown))
        .findFirst()
        .ifPresent(
            later -> cut(seen, words + " is painted over by " + later.name(), shown, later.fill));
  }

  private void cut(Seen seen, String what, Box letters, Box room) {
    findings.add(Check.CUT, seen, what + " (" + letters + " in " + room + ")");
  }

  private static boolean covers(Seen later, Box shown) {
    Box over = later.fill.and(later.clip).and(shown);
    return over.width() > SLACK && over.height() > SLACK;
  }

  private void lookAtLabel(Seen seen) {
    Labeled label = (Labeled) seen.node;
    String words = label.getText();
    if (words == null
        || words.isBlank()
        // Its words stand in a label of its own, which is looked at by itself.
        || label instanceof MenuButton
        || label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      return;
    }
    String shown =
        seen.children.stream()
            .filter(child -> child.node instanceof Text && !child.isIcon())
            .map(child -> ((Text) child.node).getText())
            .findFirst()
            .orElse("");
    String whole = label.isMnemonicParsing() ? words.replaceFirst("_", "") : words;
    if (shown.equals(words) || shown.equals(whole)) {
      return;
    }
    if (!label.getStyleClass().contains("may-ellipsize")) {
      String needs = "%.0f×%.0f".formatted(label.prefWidth(-1), label.prefHeight(label.getWidth()));
      findings.add(
          Check.CUT,
          seen,
          Findings.quoted(words)
              + " is shown as "
              + Findings.quoted(shown)
              + " ("
              + seen.box
              + ", needs "
              + needs
              + ")");
    } else if (canBeReadWhole(seen, words)) {
      findings.shortened();
    } else {
      findings.add(
          Check.CUT, seen, Findings.quoted(words) + " is shortened and cannot be read elsewhere");
    }
  }

  private static boolean canBeReadWhole(Seen seen, String words) {
    return holds(seen.node, words) || seen.up().anyMatch(above -> holds(above.node, words));
  }

  private static boolean holds(Node node, String words) {
    return contains(node.getAccessibleText(), words)
        || contains(tooltip(node), words)
        || node.getProperties().values().stream()
            .anyMatch(kept -> kept instanceof Tooltip tip && contains(tip.getText(), words));
  }

  private static @Nullable String tooltip(Node node) {
    Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
    return tip == null ? null : tip.getText();
  }

  private static boolean contains(@Nullable String text, String words) {
    return text != null && text.contains(words);
  }
}
