package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;

/**
 * The machine's clock went another way than time did: the machine slept, or somebody set the clock.
 *
 * @param at when that was noticed, as the clock reads since
 * @param by how far it jumped; negative where it was set back, never zero
 */
public record ClockJump(Instant at, Duration by) {
  /** What the clock would have read at {@link #at}, had it not jumped. */
  public Instant from() {
    return at.minus(by);
  }

  public boolean back() {
    return by.isNegative();
  }
}
