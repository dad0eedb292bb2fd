package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.session.JournalException;

/**
 * Runs errands for a window, away from it, and hands it what came of them. What the store refuses
 * is told.
 *
 * @param where they are run
 * @param window runs work on the window thread
 * @param telling of the window that stands in front just then
 */
record Errands(Executor where, Executor window, Supplier<Telling> telling) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** Work that may be slow, and that the store may refuse. */
  interface Work<T> {
    T done() throws JournalException;
  }

  /** Runs it, and gives its result to {@code then} on the window thread. */
  <T> void run(Work<T> work, Consumer<T> then) {
    where.execute(() -> {
      try {
        T result = work.done();
        window.execute(() -> then.accept(result));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "an errand was refused: " + e.reason().key());
        window.execute(() -> telling.get().fail(e.reason()));
      }
    });
  }
}
