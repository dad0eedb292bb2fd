package no.samtakt.app;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.samtakt.live.Snapshot;
import no.samtakt.live.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a session again when one of its digits changes, and no oftener. Every moment that is
 * published says when the next one is worth it.
 */
final class Ticker implements Consumer<Snapshot>, AutoCloseable {
  /** Just after the change and not just before it: both clocks may be slewed meanwhile. */
  private static final Duration AFTER = Duration.ofMillis(1);

  /** Should nothing be published, it is asked again after this. */
  private static final Duration ANYHOW = Duration.ofSeconds(1);

  private final ScheduledExecutorService background;
  private final UnaryOperator<Duration> real;
  private @Nullable Runnable tick;
  private @Nullable ScheduledFuture<?> next;

  Ticker(ScheduledExecutorService background) {
    this(background, UnaryOperator.identity());
  }

  /**
   * One for a clock that is not the real one.
   *
   * @param real how long to wait, in real time, until so much of its time has passed
   */
  Ticker(ScheduledExecutorService background, UnaryOperator<Duration> real) {
    this.background = background;
    this.real = real;
  }

  /** Begins at once. */
  synchronized void begin(Runnable tick) {
    this.tick = tick;
    plan(Duration.ZERO);
  }

  @Override
  public void accept(Snapshot snapshot) {
    plan(real.apply(Ticks.untilNext(snapshot)).plus(AFTER));
  }

  private synchronized void plan(Duration wait) {
    Runnable work = tick;
    if (work == null) {
      return;
    }
    if (next != null) {
      next.cancel(false);
    }
    try {
      next =
          background.schedule(
              () -> {
                plan(ANYHOW);
                work.run();
              },
              wait.toNanos(),
              TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException closed) {
      // The program ends, and nobody looks any more.
      close();
    }
  }

  @Override
  public synchronized void close() {
    tick = null;
    if (next != null) {
      next.cancel(false);
    }
  }
}
