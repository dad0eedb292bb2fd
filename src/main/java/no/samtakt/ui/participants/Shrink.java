package no.samtakt.ui.participants;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows all of what is in it: as it is where there is room, else made smaller. */
final class Shrink extends Region {
  private static final double STEP = 0.95;
  private static final double SMALLEST = 0.3;

  private final Region content;
  private final Scale scale = new Scale(1, 1, 0, 0);

  Shrink(Region content) {
    this.content = content;
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
    double factor = 1;
    while (factor > SMALLEST && !fits(factor)) {
      factor *= STEP;
    }
    scale.setX(factor);
    scale.setY(factor);
    double height = Math.max(content.prefHeight(getWidth() / factor), getHeight() / factor);
    content.resizeRelocate(0, 0, getWidth() / factor, height);
  }

  /** In narrower lines words wrap otherwise, so the height is asked for anew at every size. */
  private boolean fits(double factor) {
    return content.prefHeight(getWidth() / factor) * factor <= getHeight() + 0.5
        && content.minWidth(-1) * factor <= getWidth();
  }
}
