package no.samtakt.ui.rehearsal;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Under the chart: what its two lines are, the simulated moment and the end that is due. The labels
 * move by themselves, so that nothing around them is laid out again.
 */
final class ChartFoot extends Region {
  private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
  private static final double GAP = 6;

  private final Speech speech;
  private final Label now = new Label();
  private final Label due = new Label();
  private @Nullable Chart shown;

  ChartFoot(Speech speech) {
    this.speech = speech;
    getStyleClass().add("chart-foot");
    setMinWidth(0);
    now.setId("chart-now-label");
    now.getStyleClass().addAll("meta", "semibold", "chart-now-label", "inverse");
    due.setId("chart-due-label");
    due.getStyleClass().addAll("meta", "semibold", "chart-due-label");
    now.setManaged(false);
    due.setManaged(false);
    getChildren().addAll(due, now);
    speech.onChange(this, words -> paint());
  }

  void show(Chart chart) {
    shown = chart;
    paint();
  }

  private void paint() {
    Chart chart = shown;
    if (chart == null) {
      return;
    }
    boolean fixed = chart.hasFixedEnd();
    var sheet = chart.snapshot().state().sheet();
    set(now, speech.text("rehearsing.now-label", sheet.clock(chart.timeline().now())));
    set(
        due,
        speech.text(
            fixed ? "rehearsing.fixed-end" : "rehearsing.planned-end",
            sheet.clock(chart.timeline().plannedEnd())));
    if ((due.getGraphic() != null) != fixed) {
      due.setGraphic(fixed ? Icons.of(Icon.ANCHOR, 12) : null);
    }
    due.pseudoClassStateChanged(FIXED, fixed);
    place();
  }

  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * GAP + now.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    Chart chart = shown;
    if (chart == null || getWidth() <= 0) {
      return;
    }
    double moment = middle(now, chart, chart.timeline().now());
    double end = middle(due, chart, chart.timeline().plannedEnd());
    double wide = now.prefWidth(-1) / 2 + due.prefWidth(-1) / 2 + GAP;
    if (Math.abs(end - moment) < wide) {
      // Beside the moment, at the side where its line stands, as far as there is room.
      double right = moment + wide;
      boolean fits = right + due.prefWidth(-1) / 2 <= getWidth();
      boolean after = end >= moment;
      end = (after && fits) || moment - wide < due.prefWidth(-1) / 2 ? right : moment - wide;
    }
    put(now, moment);
    put(due, end);
  }

  /** The middle of a label at its line, but wholly within the chart. */
  private double middle(Label label, Chart chart, Instant at) {
    double half = label.prefWidth(-1) / 2;
    double x = chart.scale().at(at) * getWidth();
    return Math.max(half, Math.min(x, getWidth() - half));
  }

  private static void put(Label label, double middle) {
    double wide = label.prefWidth(-1);
    label.resizeRelocate(Math.rint(middle - wide / 2), GAP, wide, label.prefHeight(-1));
  }
}
