package no.samtakt.ui.inspection;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** An upright rectangle in the scene's pixels; empty where it has no inside. */
record Box(double left, double top, double right, double bottom) {
  static final Box EVERYWHERE =
      new Box(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);
  static final Box NOWHERE = new Box(0, 0, -1, -1);

  static Box of(Bounds bounds) {
    return bounds.isEmpty()
        ? NOWHERE
        : new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  double width() {
    return Math.max(0, right - left);
  }

  double height() {
    return Math.max(0, bottom - top);
  }

  Box and(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest that holds both. */
  Box with(Box other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Box acrossOnly() {
    return new Box(left, Double.NEGATIVE_INFINITY, right, Double.POSITIVE_INFINITY);
  }

  Box downOnly() {
    return new Box(Double.NEGATIVE_INFINITY, top, Double.POSITIVE_INFINITY, bottom);
  }

  boolean holds(Point2D point) {
    return point.getX() >= left
        && point.getX() <= right
        && point.getY() >= top
        && point.getY() <= bottom;
  }

  /** By how many pixels the other sticks out at its worst side; 0 or less where it is inside. */
  double outside(Box other) {
    return Math.max(
        Math.max(left - other.left, other.right - right),
        Math.max(top - other.top, other.bottom - bottom));
  }

  @Override
  public String toString() {
    return "%.0f,%.0f %.0f×%.0f".formatted(left, top, width(), height());
  }
}
