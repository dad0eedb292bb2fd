package no.samtakt.app;

import java.util.Comparator;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Rectangle2D;
import no.samtakt.app.ScreenSet.Area;
import no.samtakt.settings.Face;
import no.samtakt.settings.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a window goes on these screens. Whatever is remembered and whatever has become of the
 * screens, it comes to stand wholly on one of them, and is no larger than that.
 */
record Placement(ScreenSet screens) {
  /** An edge counts as touched from this near, in pixels. */
  private static final double TOUCHING = 1;

  /**
   * Where a face goes.
   *
   * @param remembered where it stood on these screens; null when it never has
   * @param from where the window stands now; null before it is shown. A face that has no place yet
   *     comes to stand on the same screen
   */
  Place of(Face face, FaceSize size, @Nullable Place remembered, @Nullable Place from) {
    if (remembered != null) {
      Rectangle2D room = room(screenOf(remembered));
      return fitted(remembered, size.within(room), room);
    }
    Rectangle2D room = room(from == null ? screens.screens().getFirst() : screenOf(from));
    FaceSize usual = size.within(room);
    double width = usual.usualWidth();
    double height = usual.usualHeight();
    double middle = room.getMinX() + (room.getWidth() - width) / 2;
    return switch (face) {
      case FULL ->
          within(room, middle, room.getMinY() + (room.getHeight() - height) / 2, width, height);
      case STRIP -> within(room, room.getMaxX() - width, room.getMinY(), width, height);
      // By the camera: a glance at the time is then a glance at the people.
      case BAR -> within(room, middle, room.getMinY(), width, height);
    };
  }

  /** The whole height of the screen it stands on, at its left or right edge. */
  Place docked(Place now, FaceSize size, HorizontalDirection edge) {
    Rectangle2D room = room(screenOf(now));
    FaceSize limits = size.within(room);
    double width = Math.clamp(now.width(), limits.minWidth(), limits.maxWidth());
    double x = edge == HorizontalDirection.LEFT ? room.getMinX() : room.getMaxX() - width;
    return within(room, x, room.getMinY(), width, room.getHeight());
  }

  /** Whether it stands nearer to the left edge of its screen than to the right one. */
  boolean isLeft(Place now) {
    Rectangle2D room = room(screenOf(now));
    return now.x() - room.getMinX() < room.getMaxX() - now.right();
  }

  /** The screen that most of it is on; the nearest where it is on none. */
  Area screenOf(Place place) {
    Comparator<Area> most = Comparator.comparingDouble(area -> shared(place, area.whole()));
    Comparator<Area> nearest = Comparator.comparingDouble(area -> -distance(place, area.whole()));
    // The main screen stands first, and wins where they are alike.
    return screens.screens().stream().max(most.thenComparing(nearest)).orElseThrow();
  }

  private static Place fitted(Place place, FaceSize size, Rectangle2D room) {
    double width = Math.clamp(place.width(), size.minWidth(), size.maxWidth());
    double height = Math.clamp(place.height(), size.minHeight(), size.maxHeight());
    boolean right = place.right() >= room.getMaxX() - TOUCHING && place.x() > room.getMinX();
    boolean bottom = place.bottom() >= room.getMaxY() - TOUCHING && place.y() > room.getMinY();
    double x = right ? room.getMaxX() - width : place.x();
    double y = bottom ? room.getMaxY() - height : place.y();
    Place put = within(room, x, y, width, height);
    // What its new size brought to an edge is at that edge, this time and every time after it.
    return within(
            room,
            snapped(put.right(), room.getMaxX(), put.x(), width),
            snapped(put.bottom(), room.getMaxY(), put.y(), height),
            width,
            height)
        .maximised(place.maximised());
  }

  private static double snapped(double end, double edge, double start, double length) {
    return end >= edge - TOUCHING ? edge - length : start;
  }

  /** In whole pixels and wholly inside. */
  private static Place within(Rectangle2D room, double x, double y, double width, double height) {
    return Place.of(
        Math.clamp(x, room.getMinX(), room.getMaxX() - width),
        Math.clamp(y, room.getMinY(), room.getMaxY() - height),
        width,
        height);
  }

  /** Whole pixels only: where the system scales, a screen may end in half of one. */
  private static Rectangle2D room(Area screen) {
    Rectangle2D usable = screen.usable();
    double left = Math.ceil(usable.getMinX());
    double top = Math.ceil(usable.getMinY());
    return new Rectangle2D(
        left, top, Math.floor(usable.getMaxX()) - left, Math.floor(usable.getMaxY()) - top);
  }

  private static double shared(Place place, Rectangle2D screen) {
    double width =
        Math.min(place.right(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
    double height =
        Math.min(place.bottom(), screen.getMaxY()) - Math.max(place.y(), screen.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private static double distance(Place place, Rectangle2D screen) {
    double x = place.x() + place.width() / 2.0;
    double y = place.y() + place.height() / 2.0;
    return Math.hypot(
        x - Math.clamp(x, screen.getMinX(), screen.getMaxX()),
        y - Math.clamp(y, screen.getMinY(), screen.getMaxY()));
  }
}
