package no.samtakt.ui.checks;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Two parts in columns of the same width where there is room, else one beneath the other. */
final class Columns extends Pane {
  /** A column is at least so wide, in heights of the text. */
  private static final double LEAST = 25;

  private static final double GAP = 32;
  private static final double BETWEEN = 12;

  private final Region first;
  private final Region second;
  private double text = Font.getDefault().getSize();

  Columns(Region first, Region second) {
    super(first, second);
    this.first = first;
    this.second = second;
  }

  /** How high the text is, in pixels. */
  void setText(double size) {
    if (size != text) {
      text = size;
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean beside(double width) {
    return width >= 2 * LEAST * text + GAP;
  }

  private double column(double width) {
    return beside(width) ? (width - GAP) / 2 : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    double one = first.prefHeight(column(wide));
    double other = second.prefHeight(column(wide));
    return beside(wide) ? Math.max(one, other) : one + BETWEEN + other;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double wide = column(getWidth());
    double high = first.prefHeight(wide);
    put(first, 0, 0, wide);
    put(second, beside(getWidth()) ? wide + GAP : 0, beside(getWidth()) ? 0 : high + BETWEEN, wide);
  }

  private void put(Region part, double x, double y, double wide) {
    layoutInArea(part, x, y, wide, part.prefHeight(wide), 0, HPos.LEFT, VPos.TOP);
  }
}
