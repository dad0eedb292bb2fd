package no.samtakt.ui.groups;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.controlsfx.control.PopOver.ArrowLocation;

/** Where a popover stands to what it belongs to, so that it stays on the screen. */
final class Arrows {
  private Arrows() {}

  /** Beneath what stands in the upper half of the window, above what stands in the lower. */
  static ArrowLocation towards(Node beside) {
    Bounds bounds = beside.localToScene(beside.getLayoutBounds());
    boolean high = bounds.getCenterY() < beside.getScene().getHeight() / 2;
    boolean left = bounds.getCenterX() < beside.getScene().getWidth() / 2;
    if (high) {
      return left ? ArrowLocation.TOP_LEFT : ArrowLocation.TOP_RIGHT;
    }
    return left ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.BOTTOM_RIGHT;
  }
}
