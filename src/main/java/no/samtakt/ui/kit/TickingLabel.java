package no.samtakt.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A label whose words change by the second. As long as they need no more room than there is,
 * nothing around it is laid out again: in a list, that would be every row in view. Its room is that
 * of its widest digits, so that what stands beside it does not move either.
 */
public final class TickingLabel extends Region {
  private final Label label = new Label();

  /** The same words in the widest digits; never seen. */
  private final Label widest = new Label();

  public TickingLabel(String text, String... styles) {
    for (Label each : new Label[] {label, widest}) {
      each.getStyleClass().addAll(styles);
      each.setWrapText(true);
      // What is not managed does not ask those around it for another layout.
      each.setManaged(false);
    }
    widest.setVisible(false);
    // Larger type needs more room, whatever the words.
    label.fontProperty().addListener(observed -> requestLayout());
    setMinWidth(0);
    getChildren().addAll(widest, label);
    setText(text);
  }

  public void setText(String text) {
    if (text.equals(label.getText())) {
      return;
    }
    label.setText(text);
    String room = text.replaceAll("\\d", "0");
    boolean other = !room.equals(widest.getText());
    if (other) {
      widest.setText(room);
    }
    if (label.prefHeight(getWidth()) > getHeight() || (other && needsMoreWidth())) {
      requestLayout();
    } else {
      layoutChildren();
    }
  }

  public String getText() {
    return label.getText();
  }

  /** Where the words stand in their room. */
  public void setAlignment(Pos alignment) {
    label.setAlignment(alignment);
  }

  private boolean needsMoreWidth() {
    return snapSizeX(computePrefWidth(-1)) > getWidth();
  }

  /** Words that are wrapped are the higher the narrower they stand. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(label.prefWidth(-1), widest.prefWidth(-1));
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
