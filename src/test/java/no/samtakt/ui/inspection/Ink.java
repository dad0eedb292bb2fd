package no.samtakt.ui.inspection;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;

/**
 * Where the letters themselves are. The bounds the toolkit tells are the lines, with empty room
 * above capitals and below feet, which two rows may well share.
 */
final class Ink {
  private record Set(
      String words, Font font, double width, double spacing, TextAlignment alignment) {}

  private final Map<Set, Insets> known = new HashMap<>();

  /** How far the ink stands in from the lines' bounds. */
  private record Insets(double left, double top, double right, double bottom) {}

  Box of(Seen seen) {
    Text text = (Text) seen.node;
    Bounds lines = text.getLayoutBounds();
    if (text.getParent() instanceof TextFlow || text.getBoundsType() != TextBoundsType.LOGICAL) {
      // A flow breaks its lines itself.
      return seen.inScene(lines);
    }
    Set set =
        new Set(
            text.getText(),
            text.getFont(),
            text.getWrappingWidth(),
            text.getLineSpacing(),
            text.getTextAlignment());
    Insets in = known.computeIfAbsent(set, Ink::measure);
    return seen.inScene(
        new BoundingBox(
            lines.getMinX() + in.left,
            lines.getMinY() + in.top,
            Math.max(0, lines.getWidth() - in.left - in.right),
            Math.max(0, lines.getHeight() - in.top - in.bottom)));
  }

  private static Insets measure(Set set) {
    Text probe = new Text(set.words);
    probe.setFont(set.font);
    probe.setWrappingWidth(set.width);
    probe.setLineSpacing(set.spacing);
    probe.setTextAlignment(set.alignment);
    // Both measured from the first line's foot: from the top, each would begin at its own.
    Bounds lines = probe.getLayoutBounds();
    probe.setBoundsType(TextBoundsType.VISUAL);
    Bounds ink = probe.getLayoutBounds();
    return new Insets(
        ink.getMinX() - lines.getMinX(),
        ink.getMinY() - lines.getMinY(),
        lines.getMaxX() - ink.getMaxX(),
        lines.getMaxY() - ink.getMaxY());
  }
}
