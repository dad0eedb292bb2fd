package no.samtakt.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Where a window beside the console opens: on a screen that no window of ours stands on yet. */
final class FreeScreen {
  private FreeScreen() {}

  /**
   * Puts a window there before it is shown; where there is no such screen, nothing happens.
   *
   * @return whether there was one
   */
  static boolean take(Stage stage, Displays displays) {
    List<Point2D> taken =
        Window.getWindows().stream()
            .filter(window -> window instanceof Stage && !window.equals(stage))
            .map(FreeScreen::middle)
            .toList();
    Optional<ScreenSet.Area> found = displays.now().without(taken);
    found.ifPresent(free -> {
      stage.setX(free.usable().getMinX());
      stage.setY(free.usable().getMinY());
    });
    return found.isPresent();
  }

  private static Point2D middle(Window window) {
    return new Point2D(
        window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
  }
}
