package no.samtakt.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where on the console's own screen a window can stand without either covering the other. */
final class BesideConsole {
  /** Wide to high, as a screen that is shared. */
  private static final double SHAPE = 16.0 / 9;

  private BesideConsole() {}

  /**
   * The largest place of a screen's shape at one of the console's sides; empty where there is none
   * that is large enough.
   *
   * @param usable of the screen
   * @param least how wide the window must be, in pixels
   * @param most how wide it is wanted, in pixels
   */
  static Optional<Rectangle2D> place(
      Rectangle2D usable, Rectangle2D console, double least, double most) {
    double right = console.getMaxX();
    double under = console.getMaxY();
    return List.of(
            part(usable, right, usable.getMinY(), usable.getMaxX(), usable.getMaxY()),
            part(usable, usable.getMinX(), usable.getMinY(), console.getMinX(), usable.getMaxY()),
            part(usable, usable.getMinX(), under, usable.getMaxX(), usable.getMaxY()),
            part(usable, usable.getMinX(), usable.getMinY(), usable.getMaxX(), console.getMinY()))
        .stream()
        .map(free -> shaped(free, most))
        .filter(free -> free.getWidth() >= least)
        .max(Comparator.comparingDouble(Rectangle2D::getWidth));
  }

  private static Rectangle2D part(
      Rectangle2D usable, double left, double top, double right, double under) {
    double from = Math.clamp(left, usable.getMinX(), usable.getMaxX());
    double high = Math.clamp(top, usable.getMinY(), usable.getMaxY());
    return new Rectangle2D(from, high, Math.max(0, right - from), Math.max(0, under - high));
  }

  private static Rectangle2D shaped(Rectangle2D free, double most) {
    double width = Math.floor(Math.min(most, Math.min(free.getWidth(), free.getHeight() * SHAPE)));
    return new Rectangle2D(free.getMinX(), free.getMinY(), width, Math.floor(width / SHAPE));
  }
}
