package no.samtakt.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Note;
import no.samtakt.rehearsal.Lessons;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * What was noted in a rehearsal and can go into the script of its sheet. Nothing is offered in a
 * session, nor where the sheet has no file that could keep it.
 *
 * <p>To be used on the window thread.
 */
public final class LessonsViewModel {
  /** The script that they go into. */
  public interface Script {
    /** The sheet as its file has it. */
    RunSheet sheet();

    /** Adds the lines; the answer, on the window thread, says why it could not be done. */
    void add(List<Mend> lines, Consumer<Optional<Message>> answered);

    /** Takes what was added last out again. */
    void undo();
  }

  private final Consumer<Message> refused;
  private final BiConsumer<Message, Runnable> done;
  private final ReadOnlyObjectWrapper<List<Mend.AddLine>> open =
      new ReadOnlyObjectWrapper<>(this, "open", List.of());
  private @Nullable Script script;
  private List<Note> notes = List.of();
  private @Nullable RunSheet sheet;
  private boolean busy;

  /**
   * @param refused is told why nothing was done
   * @param done is told what was done, and what takes it back
   */
  public LessonsViewModel(Consumer<Message> refused, BiConsumer<Message, Runnable> done) {
    this.refused = refused;
    this.done = done;
  }

  /** From now on they can be put into this script. */
  public void into(Script kept) {
    script = kept;
    refresh();
  }

  /** The session as it stands. */
  public void show(Snapshot snapshot) {
    if (!snapshot.state().notes().equals(notes)) {
      notes = snapshot.state().notes();
      sheet = null;
    }
    refresh();
  }

  private void refresh() {
    Script kept = script;
    if (kept != null && !kept.sheet().equals(sheet)) {
      sheet = kept.sheet();
      open.set(Lessons.of(kept.sheet(), notes));
    }
  }

  /** The lines that are not in the script. */
  ReadOnlyObjectProperty<List<Mend.AddLine>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether this note could go into it. */
  boolean offers(Note note) {
    return script != null && Lessons.of(script.sheet(), note).isPresent();
  }

  void take(Note note) {
    if (script != null) {
      take(Lessons.of(script.sheet(), note).stream().toList());
    }
  }

  /** Puts all of them into the script. */
  public void takeAll() {
    if (script == null) {
      refused.accept(Message.of("notes.lessons.no-file"));
    } else if (open.get().isEmpty()) {
      refused.accept(Message.of("notes.lessons.none"));
    } else {
      take(open.get());
    }
  }

  /** One after the other: the next is added to what the last one left. */
  private void take(List<Mend.AddLine> lines) {
    Script kept = script;
    if (kept == null || lines.isEmpty() || busy) {
      return;
    }
    busy = true;
    kept.add(
        List.copyOf(lines),
        trouble -> {
          busy = false;
          refresh();
          trouble.ifPresentOrElse(
              refused,
              () -> done.accept(Message.of("notes.lessons.kept", lines.size()), kept::undo));
        });
  }
}
