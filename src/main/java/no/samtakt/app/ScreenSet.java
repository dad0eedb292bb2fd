package no.samtakt.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * The screens of the machine at one moment, the first of them the main one.
 *
 * @param screens at least one
 */
record ScreenSet(List<Area> screens) {
  /**
   * One screen.
   *
   * @param whole all of it
   * @param usable what task bars and docks leave of it
   * @param scale pixels of the screen to one pixel of the toolkit
   */
  record Area(Rectangle2D whole, Rectangle2D usable, double scale) {}

  ScreenSet {
    screens = List.copyOf(screens);
    if (screens.isEmpty()) {
      throw new IllegalArgumentException("no screen");
    }
  }

  /** One screen alone. */
  static ScreenSet of(Area screen) {
    return new ScreenSet(List.of(screen));
  }

  /** A screen on which none of these points lies; none where all are taken. */
  Optional<Area> without(List<Point2D> taken) {
    return screens.stream()
        .filter(area -> taken.stream().noneMatch(area.whole()::contains))
        .findFirst();
  }

  /** The screen on which a point lies; none where it lies beside them all. */
  Optional<Area> at(Point2D point) {
    return screens.stream().filter(area -> area.whole().contains(point)).findFirst();
  }

  /**
   * What tells this set from others. Task bars do not: they come and go while the screens stay; nor
   * does it matter which screen is the main one.
   */
  String key() {
    return screens.stream()
        .sorted(
            Comparator.comparingDouble((Area area) -> area.whole().getMinX())
                .thenComparingDouble(area -> area.whole().getMinY()))
        .map(ScreenSet::key)
        .collect(Collectors.joining(" | "));
  }

  private static String key(Area area) {
    Rectangle2D whole = area.whole();
    return String.format(
        Locale.ROOT,
        "%.0f,%.0f %.0f×%.0f @%.2f",
        whole.getMinX(),
        whole.getMinY(),
        whole.getWidth(),
        whole.getHeight(),
        area.scale());
  }
}
