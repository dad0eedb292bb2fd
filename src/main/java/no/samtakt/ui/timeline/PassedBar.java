package no.samtakt.ui.timeline;

import javafx.scene.layout.Region;

/** A thin bar that fills from the left as an item passes. */
final class PassedBar extends Region {
  private double passed;
  private final Region fill = new Region();

  PassedBar(double passed) {
    this.passed = passed;
    getStyleClass().add("timeline-passed");
    fill.getStyleClass().add("timeline-passed-fill");
    // What is managed asks those around it for another layout whenever it is resized.
    fill.setManaged(false);
    getChildren().add(fill);
  }

  /** Fills so far, from 0 to 1; its own size is the same. */
  void show(double passed) {
    this.passed = passed;
    layoutChildren();
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * passed), getHeight());
  }
}
