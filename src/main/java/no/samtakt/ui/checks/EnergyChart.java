package no.samtakt.ui.checks;

import java.time.Duration;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import no.samtakt.checks.EnergyCurve;
import no.samtakt.checks.TimeBalance;

/** The curve of energy over the session, with the longest stretch of listening marked under it. */
final class EnergyChart extends Region {
  private static final double FOOT = 6;

  private final Polyline curve = new Polyline();
  private final Line floor = new Line();
  private final Line longest = new Line();
  private List<EnergyCurve.Point> points = List.of();
  private double from;
  private double to;

  EnergyChart() {
    getStyleClass().add("checks-energy");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    curve.getStyleClass().add("checks-curve");
    floor.getStyleClass().add("checks-floor");
    longest.getStyleClass().add("checks-longest");
    for (var shape : List.of(floor, curve, longest)) {
      shape.setManaged(false);
    }
    getChildren().addAll(floor, curve, longest);
  }

  void show(EnergyCurve energy, TimeBalance balance, String said) {
    points = energy.points();
    setAccessibleText(said);
    longest.setVisible(balance.longest().isPresent() && !points.isEmpty());
    balance
        .longest()
        .ifPresent(stretch -> {
          from = place(stretch.from());
          to = place(stretch.to());
        });
    requestLayout();
  }

  /** How far into the session, from 0 to 1. */
  private double place(Duration after) {
    if (points.isEmpty()) {
      return 0;
    }
    double begin = points.getFirst().after().toSeconds();
    double whole = points.getLast().after().toSeconds() - begin;
    return whole <= 0 ? 0 : (after.toSeconds() - begin) / whole;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight() - FOOT;
    curve.getPoints().clear();
    for (EnergyCurve.Point each : points) {
      curve.getPoints().add(place(each.after()) * width);
      curve.getPoints().add(1 + (1 - each.energy()) * (height - 2));
    }
    line(floor, 0, width, height);
    line(longest, from * width, to * width, height + FOOT / 2);
  }

  private static void line(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }
}
