package no.samtakt.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A label whose words change by the second. As long as they need no more room than there is,
 * nothing around it is laid out again: in a list, that would be every row in view.
 */
final class TickingLabel extends Region {
  private final Label label = new Label();

  TickingLabel(String text, String style) {
    label.getStyleClass().add(style);
    label.setWrapText(true);
    // What is not managed does not ask those around it for another layout.
    label.setManaged(false);
    setMinWidth(0);
    getChildren().add(label);
    label.setText(text);
  }

  void setText(String text) {
    if (text.equals(label.getText())) {
      return;
    }
    label.setText(text);
    if (label.prefHeight(getWidth()) > getHeight() || needsMoreWidth()) {
      requestLayout();
    } else {
      layoutChildren();
    }
  }

  private boolean needsMoreWidth() {
    return snapSizeX(label.prefWidth(-1)) > getWidth();
  }

  /** Words that are wrapped are the higher the narrower they stand. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return label.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return label.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return label.minHeight(width);
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
