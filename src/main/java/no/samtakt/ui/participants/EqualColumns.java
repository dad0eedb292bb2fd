package no.samtakt.ui.participants;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Columns of the same width, however much stands in them. A row of growing boxes would reckon its
 * height by the widths that they would like, and not by those that they get.
 */
final class EqualColumns extends Region {
  private final double gap;

  /**
   * No columns yet.
   *
   * @param gap between two of them, in pixels
   */
  EqualColumns(double gap) {
    this.gap = gap;
  }

  void fill(List<? extends Region> columns) {
    getChildren().setAll(columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest =
        getManagedChildren().stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0);
    int count = getManagedChildren().size();
    return widest * count + gap * Math.max(0, count - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width);
    return getManagedChildren().stream()
        .mapToDouble(each -> each.prefHeight(column))
        .max()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    double x = 0;
    for (var each : getManagedChildren()) {
      each.resizeRelocate(snapPositionX(x), 0, column, each.prefHeight(column));
      x += column + gap;
    }
  }

  private double column(double width) {
    int count = Math.max(1, getManagedChildren().size());
    return Math.floor((width - gap * (count - 1)) / count);
  }
}
