package no.samtakt.grouping;

import java.util.concurrent.CancellationException;

/** The way out of a long search: the asker interrupts the thread. */
final class Interruption {
  private Interruption() {}

  /**
   * Leaves the interrupted status set, for those further up.
   *
   * @throws CancellationException when this thread has been interrupted
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("forming groups was interrupted");
    }
  }
}
