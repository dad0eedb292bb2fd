package no.samtakt.ui.settings;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Sections one under the other, in two columns where there is room for both: all that can be chosen
 * is to be seen at once on a low screen.
 */
final class SettingsColumns extends Region {
  private static final double GAP = 48;

  private final List<Node> sections;

  /** The sections in the order in which they are read: the left column first. */
  SettingsColumns(List<Node> sections) {
    this.sections = List.copyOf(sections);
    getStyleClass().add("settings-sections");
    getChildren().addAll(sections);
  }

  /** The width of one column alone. */
  double narrow() {
    return snapSizeX(widest()) + sides();
  }

  private double widest() {
    return sections.stream().mapToDouble(section -> section.prefWidth(-1)).max().orElse(0);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Where not even one column has its room, what is in it goes on to the next line. */
  @Override
  protected double computeMinWidth(double height) {
    return sides();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * snapSizeX(widest()) + GAP + sides();
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width);
    int split = split(width, column);
    return Math.max(height(0, split, column), height(split, sections.size(), column))
        + getInsets().getTop()
        + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    int split = split(getWidth(), column);
    place(0, split, getInsets().getLeft(), column);
    place(split, sections.size(), getInsets().getLeft() + column + GAP, column);
  }

  private boolean twofold(double width) {
    return width < 0 || width >= computePrefWidth(-1);
  }

  private double column(double width) {
    double inside = (width < 0 ? computePrefWidth(-1) : width) - sides();
    return snapSizeX(twofold(width) ? (inside - GAP) / 2 : inside);
  }

  /** How many sections stand in the left column: what makes the two most alike in height. */
  private int split(double width, double column) {
    if (!twofold(width)) {
      return sections.size();
    }
    double whole = height(0, sections.size(), column);
    int split = 0;
    double left = 0;
    while (split < sections.size() && left < whole / 2) {
      left += height(split, split + 1, column);
      split++;
    }
    return split;
  }

  private double height(int from, int to, double column) {
    double sum = 0;
    for (Node section : sections.subList(from, to)) {
      sum += snapSizeY(section.prefHeight(column));
    }
    return sum;
  }

  private void place(int from, int to, double x, double column) {
    double y = getInsets().getTop();
    for (Node section : sections.subList(from, to)) {
      double height = snapSizeY(section.prefHeight(column));
      layoutInArea(section, x, y, column, height, 0, HPos.LEFT, VPos.TOP);
      y += height;
    }
  }
}
