package no.samtakt.cli;

import java.time.Duration;
import no.samtakt.words.Message;

/** How far from the plan, in words. */
final class TimeDrift {
  private TimeDrift() {}

  static Message of(Duration drift) {
    if (drift.isZero()) {
      return Message.of("rehearsal.on-time");
    }
    return Message.of(drift.isNegative() ? "rehearsal.early" : "rehearsal.late", drift.abs());
  }
}
