package no.samtakt.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import no.samtakt.ui.report.ReportScreen.Tick;

/** What the lines of the axis stand for; the last that has no room is left out. */
final class TickRow extends Pane {
  private static final double GAP = 8;

  private final List<Tick> ticks;
  private final List<Label> labels = new ArrayList<>();

  TickRow(List<Tick> ticks) {
    this.ticks = ticks;
    for (Tick tick : ticks) {
      Label label = new Label(tick.text());
      label.getStyleClass().addAll("dense", "muted");
      labels.add(label);
    }
    getChildren().addAll(labels);
    setMinWidth(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double free = 0;
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double wide = Math.ceil(label.prefWidth(-1));
      double at = ticks.get(i).at() * getWidth();
      double left = Math.clamp(at - wide / 2, 0, Math.max(0, getWidth() - wide));
      boolean room = left >= free && wide <= getWidth();
      label.setVisible(room);
      if (room) {
        free = left + wide + GAP;
      }
      label.resizeRelocate(Math.rint(left), 0, wide, label.prefHeight(-1));
    }
  }
}
