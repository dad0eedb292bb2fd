package no.samtakt.ui.start;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What was, at the left, and what one may begin with, at the right; where there is too little room,
 * or the text is large, the one beneath the other. On a wide screen both stay in the middle.
 */
final class StartColumns extends Pane {
  private static final double GAP = 32;

  private final Region left;
  private final Region right;

  /**
   * @param left its least width decides when there is too little room
   * @param right as wide as it prefers to be
   */
  StartColumns(Region left, Region right) {
    super(left, right);
    this.left = left;
    this.right = right;
    getStyleClass().add("start-columns");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double wide() {
    return snapSizeX(right.prefWidth(-1));
  }

  private boolean beside(double room) {
    return room - GAP - wide() >= left.minWidth(-1);
  }

  /** As wide as the window, but never so wide that a row falls apart. */
  private double room(double width) {
    return Math.min(width - sides(), 2.2 * left.minWidth(-1) + GAP + wide());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + left.prefWidth(-1) + GAP + wide();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = room(width < 0 ? prefWidth(-1) : width);
    double high =
        beside(room)
            ? Math.max(left.prefHeight(room - GAP - wide()), right.prefHeight(wide()))
            : left.prefHeight(room) + GAP + right.prefHeight(room);
    return snappedTopInset() + snapSizeY(high) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = room(getWidth());
    double from = snapPositionX(snappedLeftInset() + (getWidth() - sides() - room) / 2);
    double top = snappedTopInset();
    if (beside(room)) {
      double width = room - GAP - wide();
      place(left, from, top, width);
      place(right, from + width + GAP, top, wide());
    } else {
      place(left, from, top, room);
      place(right, from, top + left.prefHeight(room) + GAP, room);
    }
  }

  private void place(Region column, double x, double y, double width) {
    double height = column.prefHeight(width);
    layoutInArea(column, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
  }
}
