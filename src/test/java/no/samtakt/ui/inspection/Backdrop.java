package no.samtakt.ui.inspection;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What a text looks like at one point and what is behind it there, mixed from all that was painted
 * before it, as the toolkit mixes it: each group is painted on what is beneath, and then let
 * through as a whole.
 */
final class Backdrop {
  /** A point of a text: its letters' colour and the one they stand on, both opaque. */
  record Pair(Color letters, Color ground) {
    double contrast() {
      return Contrast.between(letters, ground);
    }
  }

  private final Seen target;
  private final Color ink;
  private final Point2D point;
  private @Nullable Color letters;

  private Backdrop(Seen target, Color ink, Point2D point) {
    this.target = target;
    this.ink = ink;
    this.point = point;
  }

  /** Mixes the colours at a point, beginning on what the window itself is filled with. */
  static Pair of(Seen root, Seen target, Color ink, Point2D point, Color first) {
    Backdrop backdrop = new Backdrop(target, ink, point);
    Color ground = backdrop.paint(root, first);
    return new Pair(Optional.ofNullable(backdrop.letters).orElse(ink), ground);
  }

  /** What is seen once a node is painted; nothing more is painted once the text is reached. */
  private Color paint(Seen seen, Color beneath) {
    double opacity = seen.node.getOpacity();
    if (seen == target) {
      letters = Contrast.over(ink, opacity, beneath);
      return beneath;
    }
    boolean leads = target.isIn(seen);
    if (!leads && !seen.extent.holds(point)) {
      return beneath;
    }
    Color mixed = beneath;
    if (seen.fill.holds(point) && seen.clip.holds(point)) {
      for (Paint paint : Fills.at(seen.node, point, seen.toScene)) {
        mixed = Contrast.over(worst(paint), 1, mixed);
      }
    }
    for (Seen child : seen.children) {
      if (child.order > target.order) {
        break;
      }
      mixed = paint(child, mixed);
    }
    if (leads && letters != null) {
      letters = Contrast.over(letters, opacity, beneath);
    }
    return Contrast.over(mixed, opacity, beneath);
  }

  /** The colour itself, or the step of a gradient that is hardest to read on. */
  private Color worst(Paint paint) {
    return switch (paint) {
      case Color colour -> colour;
      case LinearGradient gradient -> worst(gradient.getStops());
      case RadialGradient gradient -> worst(gradient.getStops());
      default -> throw new IllegalStateException("text on a picture: " + target.name());
    };
  }

  private Color worst(List<Stop> stops) {
    return stops.stream()
        .map(Stop::getColor)
        .min((one, other) ->
            Double.compare(Contrast.between(ink, one), Contrast.between(ink, other)))
        .orElse(Color.TRANSPARENT);
  }
}
