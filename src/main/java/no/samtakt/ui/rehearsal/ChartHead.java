package no.samtakt.ui.rehearsal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The clock times over the chart. */
final class ChartHead extends Region {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final List<Label> labels = new ArrayList<>();
  private @Nullable ChartScale scale;

  ChartHead() {
    getStyleClass().add("chart-head");
    setMinWidth(0);
  }

  void show(ChartScale axis) {
    if (axis.equals(scale)) {
      return;
    }
    scale = axis;
    labels.clear();
    for (Instant mark : axis.marks()) {
      Label label = new Label(mark.atZone(axis.zone()).format(CLOCK));
      label.getStyleClass().addAll("dense", "muted");
      labels.add(label);
    }
    getChildren().setAll(labels);
  }

  @Override
  protected double computePrefHeight(double width) {
    return labels.isEmpty() ? 20 : labels.getFirst().prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    ChartScale axis = scale;
    if (axis == null) {
      return;
    }
    List<Instant> marks = axis.marks();
    double until = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double wide = label.prefWidth(-1);
      double x =
          Math.clamp(
              axis.at(marks.get(i)) * getWidth() - wide / 2, 0, Math.max(0, getWidth() - wide));
      // With large text every other one has to do.
      label.setVisible(x > until + 4);
      if (label.isVisible()) {
        label.resizeRelocate(x, 0, wide, label.prefHeight(-1));
        until = x + wide;
      }
    }
  }
}
