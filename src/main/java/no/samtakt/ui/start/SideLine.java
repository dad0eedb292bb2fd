package no.samtakt.ui.start;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A mark, words that may wrap, and something at the right; where the words would have too little
 * room beside it, that stands beneath them.
 */
final class SideLine extends Pane {
  private final Node mark;
  private final Region text;
  private final Node side;
  private final double gap;

  /**
   * A line of three.
   *
   * @param text its least width decides when there is too little room
   * @param gap between them, in pixels
   */
  SideLine(Node mark, Region text, Node side, double gap) {
    super(mark, text, side);
    this.mark = mark;
    this.text = text;
    this.side = side;
    this.gap = gap;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double marked() {
    return markWidth() + gap;
  }

  private double markWidth() {
    return snapSizeX(Math.max(mark.minWidth(-1), mark.prefWidth(-1)));
  }

  private double markHeight() {
    return Math.max(mark.minHeight(-1), mark.prefHeight(-1));
  }

  private double beside() {
    return snapSizeX(side.prefWidth(-1)) + gap;
  }

  private boolean fits(double room) {
    return room < 0 || room - marked() - beside() >= text.minWidth(-1);
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + marked() + Math.max(text.minWidth(-1), side.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + marked() + text.prefWidth(-1) + beside();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? -1 : width - sides();
    double words =
        fits(room)
            ? Math.max(
                text.prefHeight(room < 0 ? -1 : room - marked() - beside()), side.prefHeight(-1))
            : text.prefHeight(room - marked()) + gap / 2 + side.prefHeight(room - marked());
    return snappedTopInset() + snapSizeY(Math.max(markHeight(), words)) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - sides();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    boolean fits = fits(room);
    VPos middle = fits ? VPos.CENTER : VPos.TOP;
    layoutInArea(mark, left, top, markWidth(), height, 0, HPos.LEFT, middle);
    if (fits) {
      double wide = room - marked() - beside();
      layoutInArea(text, left + marked(), top, wide, height, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(
          side,
          left + room - side.prefWidth(-1),
          top,
          side.prefWidth(-1),
          height,
          0,
          HPos.RIGHT,
          VPos.CENTER);
    } else {
      double wide = room - marked();
      double high = text.prefHeight(wide);
      layoutInArea(text, left + marked(), top, wide, high, 0, HPos.LEFT, VPos.TOP);
      layoutInArea(
          side,
          left + marked(),
          top + high + gap / 2,
          wide,
          side.prefHeight(wide),
          0,
          HPos.LEFT,
          VPos.TOP);
    }
  }
}
