package no.samtakt.live;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Says when the clock on the wall jumped, measured against the one that nobody can set. Every
 * reading is compared with the one before alone, so that a clock that is a little fast or slow
 * never adds up to a jump.
 *
 * @param told the moment that was told last; what is told never goes back without a jump
 * @param nanos the other clock at that time; empty before the first reading
 */
record ClockWatch(Instant told, OptionalLong nanos) {
  /**
   * Less than this is no jump: time servers set a clock by small steps, and it stands still or runs
   * ahead for that long. The limit is our own: twice a second that somebody might count.
   */
  static final Duration ABSORBED = Duration.ofSeconds(2);

  /** A reading that took longer than this was interrupted halfway, and is of two moments. */
  private static final long AT_ONCE_NANOS = 20_000_000;

  private static final int TRIES = 5;

  /**
   * A reading of both clocks.
   *
   * @param now what the session takes the time to be
   * @param jump how far the clock jumped since the reading before; zero where it did not
   * @param next what to compare the next reading with
   */
  record Reading(Instant now, Duration jump, ClockWatch next) {
    boolean jumped() {
      return !jump.isZero();
    }
  }

  /**
   * A watch that begins, or begins again. Time that passed while nobody watched is no jump; a clock
   * that stands before {@code last} was set back.
   *
   * @param last the latest moment known to have been
   */
  static ClockWatch since(Instant last) {
    return new ClockWatch(last, OptionalLong.empty());
  }

  Reading read(TimeSource clock) {
    for (int i = 1; ; i++) {
      long before = clock.nanos();
      Instant wall = clock.instant();
      long after = clock.nanos();
      if (after - before < AT_ONCE_NANOS || i == TRIES) {
        return read(wall, after);
      }
    }
  }

  /**
   * Compares a reading with the one before.
   *
   * @param wall what the clock on the wall reads
   * @param nanos what the other one reads at the same time
   */
  Reading read(Instant wall, long nanos) {
    boolean first = this.nanos.isEmpty();
    Instant expected = first ? told : told.plusNanos(nanos - this.nanos.getAsLong());
    Duration off = Duration.between(expected, wall);
    boolean ahead = off.compareTo(ABSORBED) > 0 && !first;
    boolean back = off.compareTo(ABSORBED.negated()) < 0;
    boolean jumped = ahead || back;
    Instant now = jumped || wall.isAfter(told) ? wall : told;
    return new Reading(
        now, jumped ? off : Duration.ZERO, new ClockWatch(now, OptionalLong.of(nanos)));
  }
}
