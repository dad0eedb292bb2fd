package no.samtakt.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Asks the window thread, over and over, whether it answers, and keeps the longest time it was
 * away: by the wall clock, and by the processor time it used itself meanwhile. Only the latter can
 * be held to a limit on a machine that does other things too; time the thread waits for a disk or a
 * lock shows in the former.
 */
final class Watchdog implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double LOOKS_AFTER = 50;

  private final Thread asker = new Thread(this::ask, "watchdog");
  private final Thread watched;
  private volatile boolean stopped;
  private volatile Stall longest = new Stall(0, 0, "");

  /**
   * A time in which the window thread did not answer.
   *
   * @param own milliseconds of processor time the thread used
   * @param wall milliseconds by the clock on the wall
   * @param where what it was doing, as one look at it told
   */
  record Stall(double own, double wall, String where) {}

  private Watchdog(Thread watched) {
    this.watched = watched;
  }

  static Watchdog start() {
    Thread[] thread = new Thread[1];
    CountDownLatch known = new CountDownLatch(1);
    Platform.runLater(() -> {
      thread[0] = Thread.currentThread();
      known.countDown();
    });
    answered(known, TimeUnit.SECONDS.toMillis(60));
    Watchdog begun = new Watchdog(thread[0]);
    begun.asker.setDaemon(true);
    begun.asker.start();
    return begun;
  }

  private void ask() {
    while (!stopped) {
      CountDownLatch answer = new CountDownLatch(1);
      long[] after = new long[2];
      long own = THREADS.getThreadCpuTime(watched.threadId());
      long wall = System.nanoTime();
      Platform.runLater(() -> {
        after[0] = THREADS.getCurrentThreadCpuTime();
        after[1] = System.nanoTime();
        answer.countDown();
      });
      String where = "";
      while (!answered(answer, (long) LOOKS_AFTER) && !stopped) {
        where = where.isEmpty() ? look() : where;
      }
      double took = (after[0] - own) / 1e6;
      if (answer.getCount() == 0 && took > longest.own()) {
        longest = new Stall(took, (after[1] - wall) / 1e6, where);
      }
    }
  }

  private String look() {
    return Arrays.stream(watched.getStackTrace())
        .map(StackTraceElement::toString)
        .filter(frame -> frame.contains("no.samtakt") || frame.contains(".pulse("))
        .limit(6)
        .collect(Collectors.joining(" < "));
  }

  /** The longest by the thread's own processor time. */
  Stall longest() {
    return longest;
  }

  @Override
  public void close() {
    stopped = true;
    try {
      asker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answered(CountDownLatch answer, long millis) {
    try {
      return answer.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
