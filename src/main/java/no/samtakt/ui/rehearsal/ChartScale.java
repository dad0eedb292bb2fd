package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.session.Timeline;

/**
 * The time axis: from a little before the first start to a little after the last end.
 *
 * @param step from one mark to the next, in minutes
 */
record ChartScale(Instant from, Instant to, int step, ZoneId zone) {
  /** Steps that people read easily, in minutes. */
  private static final int[] STEPS = {5, 10, 15, 30, 60, 120, 240};

  /** More marks than this run into one another. */
  private static final int MOST_MARKS = 8;

  /**
   * The axis of a session.
   *
   * @param latest something that is to be seen too, such as an end that is likely
   */
  static ChartScale of(Timeline timeline, Instant latest, ZoneId zone) {
    Instant from = earlier(timeline.plannedStart(), timeline.rows().getFirst().start());
    Instant to = later(later(timeline.plannedEnd(), timeline.expectedEnd()), latest);
    long minutes = Math.max(1, Duration.between(from, to).toMinutes());
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && minutes / STEPS[i] < MOST_MARKS; i--) {
      step = STEPS[i];
    }
    // In whole steps, so that the axis stands still while the session drifts by seconds.
    ZonedDateTime hour = from.atZone(zone).truncatedTo(ChronoUnit.HOURS);
    Duration each = Duration.ofMinutes(step);
    long begun = Duration.between(hour, from.atZone(zone)).dividedBy(Duration.ofMinutes(5));
    Instant first = hour.plusMinutes(5 * begun).toInstant();
    long steps = Duration.between(first, to).dividedBy(each) + 1;
    return new ChartScale(first, first.plus(each.multipliedBy(steps)), step, zone);
  }

  /** Where a moment stands, from 0 to 1. */
  double at(Instant moment) {
    double whole = Duration.between(from, to).toMillis();
    return Math.clamp(Duration.between(from, moment).toMillis() / whole, 0.0, 1.0);
  }

  /** The marks: every whole step by the clock. */
  List<Instant> marks() {
    List<Instant> marks = new ArrayList<>();
    ZonedDateTime day = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
    long steps = Math.ceilDiv(Duration.between(day, from.atZone(zone)).toMinutes(), (long) step);
    Instant mark = day.plusMinutes(steps * step).toInstant();
    while (mark.isBefore(to)) {
      marks.add(mark);
      mark = mark.plus(Duration.ofMinutes(step));
    }
    return marks;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
