package no.samtakt.ui.moment;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text being typed without making the typist wait: one write for all the changes of a
 * moment, counted from the first of them, so that steady typing never puts it off.
 */
final class DraftKeeping {
  private final Drafts drafts;
  private final Executor disk;
  private final Executor later;
  private final AtomicReference<@Nullable Draft> waiting = new AtomicReference<>();

  /**
   * Keeps drafts in {@code drafts}.
   *
   * @param disk does one thing after the other, away from the window thread
   * @param later hands work to {@code disk} after the moment that a draft may wait
   */
  DraftKeeping(Drafts drafts, Executor disk, Executor later) {
    this.drafts = drafts;
    this.disk = disk;
    this.later = later;
  }

  /** Reads what was being typed when the session was last open. */
  void read(Consumer<Draft> reader) {
    disk.execute(() -> reader.accept(drafts.read()));
  }

  /** Keeps the draft within the moment that it may wait. */
  void soon(Draft draft) {
    if (waiting.getAndSet(draft) == null) {
      later.execute(this::write);
    }
  }

  /** Keeps the draft at once; an empty one forgets it. */
  void now(Draft draft) {
    waiting.set(draft);
    disk.execute(this::write);
  }

  private void write() {
    Draft draft = waiting.getAndSet(null);
    if (draft != null) {
      drafts.keep(draft);
    }
  }
}
