package no.samtakt.report;

import java.time.Duration;
import java.time.Instant;
import no.samtakt.session.Leg;
import no.samtakt.session.Pause;
import no.samtakt.session.Visit;

/**
 * How long one visit to an item lasted, and how much of it stood still.
 *
 * @param actual from when its time began to count until it was left
 * @param paused how much of that was paused
 * @param waited for its pin, before
 */
record Stay(Duration actual, Duration paused, Duration waited) {
  static final Stay NONE = new Stay(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  static Stay of(Visit visit, Instant now) {
    Instant left = visit.left();
    Instant until = left == null ? now : left;
    Stay stay = NONE;
    for (int i = 0; i < visit.legs().size(); i++) {
      Leg leg = visit.legs().get(i);
      Instant end = i + 1 < visit.legs().size() ? visit.legs().get(i + 1).entered() : until;
      stay = stay.plus(of(leg, end));
    }
    return stay;
  }

  private static Stay of(Leg leg, Instant end) {
    Duration paused = Duration.ZERO;
    for (Pause pause : leg.pauses()) {
      Instant to = pause.to();
      Instant last = to == null || to.isAfter(end) ? end : to;
      Instant first = pause.from().isBefore(leg.begins()) ? leg.begins() : pause.from();
      paused = paused.plus(between(first, last));
    }
    Instant begun = leg.begins().isAfter(end) ? end : leg.begins();
    return new Stay(between(leg.begins(), end), paused, between(leg.entered(), begun));
  }

  Stay plus(Stay other) {
    return new Stay(
        actual.plus(other.actual), paused.plus(other.paused), waited.plus(other.waited));
  }

  /** Never negative: what was left before it began has no length. */
  static Duration between(Instant from, Instant to) {
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }
}
