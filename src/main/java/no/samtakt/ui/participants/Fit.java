package no.samtakt.ui.participants;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows all of what is in it, as large as there is room for. */
final class Fit extends Region {
  /** Sizes are tried in steps of a fortieth. */
  private static final double STEP = 1.0 / 40;

  private static final double SMALLEST = 0.3;

  private final Region content;
  private final double largest;
  private final Scale scale = new Scale(1, 1, 0, 0);

  /**
   * Room for something.
   *
   * @param largest in parts of its own size; 1 for what never grows
   */
  Fit(Region content, double largest) {
    this.content = content;
    this.largest = largest;
    content.setManaged(false);
    content.getTransforms().add(scale);
    setMinSize(0, 0);
    getChildren().add(content);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double factor =
        STEP
            * Largest.fitting(
                (int) Math.round(SMALLEST / STEP),
                (int) Math.round(largest / STEP),
                steps -> fits(STEP * steps));
    scale.setX(factor);
    scale.setY(factor);
    double height = Math.max(content.prefHeight(getWidth() / factor), getHeight() / factor);
    content.resizeRelocate(0, 0, getWidth() / factor, height);
  }

  /** In narrower lines words wrap otherwise, so the height is asked for anew at every size. */
  private boolean fits(double factor) {
    return content.minWidth(-1) * factor <= getWidth()
        && content.prefHeight(getWidth() / factor) * factor <= getHeight() + 0.5;
  }
}
