package no.samtakt.live;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until somebody moves it. */
public final class SimulatedClock implements TimeSource {
  private Instant now;
  private long nanos;

  public SimulatedClock(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  /** Lets so much time pass. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
    nanos += by.toNanos();
  }

  /** Moves on to {@code instant}; it never goes back. */
  public synchronized void advanceTo(Instant instant) {
    if (instant.isAfter(now)) {
      advance(Duration.between(now, instant));
    }
  }

  /** Sets the clock, or lets the machine sleep: no time passes that the other clock counts. */
  public synchronized void jump(Duration by) {
    now = now.plus(by);
  }
}
