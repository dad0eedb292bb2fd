package no.samtakt.live;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A simulated clock that runs by itself, so many times as fast as a real one, and that can be moved
 * on. It is not set by that: both its clocks agree, and nobody takes it for a jump.
 */
public final class PacedClock implements TimeSource {
  private final Instant start;
  private final LongSupplier real;
  private long gone;
  private long since;
  private long read;
  private int pace = 1;
  private @Nullable Instant limit;
  private boolean still;

  /**
   * A clock that runs as fast as the real one.
   *
   * @param real nanoseconds from some moment or other; they never go back
   */
  public PacedClock(Instant start, LongSupplier real) {
    this.start = start;
    this.real = real;
    this.since = real.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    read = now();
    return start.plusNanos(read);
  }

  /** As of the last reading: so nobody finds time between the one clock and the other. */
  @Override
  public synchronized long nanos() {
    return read;
  }

  public synchronized int pace() {
    return pace;
  }

  /**
   * Runs so many times as fast from now on.
   *
   * @param times above zero
   */
  public synchronized void setPace(int times) {
    if (times < 1) {
      throw new IllegalArgumentException(times + " times as fast");
    }
    settle();
    pace = times;
  }

  /** Stands still, or runs again; it can be moved on all the same. */
  public synchronized void halt(boolean now) {
    settle();
    still = now;
  }

  /** Runs no further than this for the time being; null lets it run. */
  public synchronized void holdAt(@Nullable Instant instant) {
    settle();
    limit = instant;
  }

  /** Moves on to {@code instant}, also beyond where it is held; it never goes back. */
  public synchronized void advanceTo(Instant instant) {
    settle();
    gone = Math.max(gone, Duration.between(start, instant).toNanos());
  }

  /** How much real time passes until so much simulated time has. */
  public synchronized Duration real(Duration simulated) {
    return simulated.dividedBy(pace);
  }

  private void settle() {
    gone = now();
    since = real.getAsLong();
  }

  private long now() {
    if (still) {
      return gone;
    }
    long free = gone + (real.getAsLong() - since) * pace;
    Instant held = limit;
    return held == null
        ? free
        : Math.min(free, Math.max(gone, Duration.between(start, held).toNanos()));
  }
}
