package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Kind;

/**
 * How much energy people are likely to have left over the session: our own rule of thumb, to
 * compare designs with, and no measurement. It begins full. Listening uses it up in forty minutes
 * (fatigue was seen after 30 to 40), a plenary in which one may speak in two hours, and work alone
 * or in groups in three. A break gives back a tenth of what is lacking every minute, and an
 * energiser a fifth; spare time changes nothing.
 *
 * @param points minute by minute
 */
public record EnergyCurve(List<Point> points) {
  private static final double LISTENING = 1.0 / 40;
  private static final double TALKING = 1.0 / 120;
  private static final double WORKING = 1.0 / 180;
  private static final double RESTING = 0.1;
  private static final double MOVING = 0.2;
  private static final Duration STEP = Duration.ofMinutes(1);

  /**
   * What is left.
   *
   * @param after how long after the sheet's start
   * @param energy from 0 to 1
   */
  public record Point(Duration after, double energy) {}

  public EnergyCurve {
    points = List.copyOf(points);
  }

  public static EnergyCurve of(Design design) {
    List<Point> points = new ArrayList<>();
    double energy = 1;
    for (Stretch each : design.session()) {
      if (points.isEmpty()) {
        points.add(new Point(each.from(), energy));
      }
      Duration left = each.length();
      Duration at = each.from();
      while (left.isPositive()) {
        Duration step = left.compareTo(STEP) < 0 ? left : STEP;
        double minutes = (double) step.toSeconds() / STEP.toSeconds();
        energy = after(energy, minutes, each);
        at = at.plus(step);
        left = left.minus(step);
        points.add(new Point(at, energy));
      }
    }
    return new EnergyCurve(points);
  }

  private static double after(double energy, double minutes, Stretch stretch) {
    boolean moves = stretch.placed().kind() == Kind.ENERGISER;
    double change =
        switch (stretch.way()) {
          case ONE_WAY -> -LISTENING;
          case DIALOGUE -> -TALKING;
          case GROUP -> -WORKING;
          case INDIVIDUAL -> moves ? MOVING * (1 - energy) : -WORKING;
          case BREAK -> RESTING * (1 - energy);
          case SPARE -> 0;
        };
    return Math.clamp(energy + change * minutes, 0, 1);
  }
}
