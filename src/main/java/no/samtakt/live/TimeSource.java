package no.samtakt.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The clock on the wall, and beside it one that nobody can set. The second says only how much time
 * has passed while the machine was awake, and is what shows that the first has jumped.
 */
public interface TimeSource extends InstantSource {
  /** Nanoseconds from some moment or other; it never goes back, and may stand still in sleep. */
  long nanos();

  /** Both clocks, each from its own source. */
  static TimeSource of(InstantSource wall, LongSupplier nanos) {
    return new TimeSource() {
      @Override
      public Instant instant() {
        return wall.instant();
      }

      @Override
      public long nanos() {
        return nanos.getAsLong();
      }
    };
  }
}
