package no.samtakt.ui.notes;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Understood;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Changes notes that were taken, and knows what was deleted last, to bring it back.
 *
 * <p>To be used on the window thread.
 */
public final class NoteDoings {
  private static final System.Logger LOG = System.getLogger("no.samtakt.ui.notes");

  private final Desk desk;
  private final Executor window;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.NOTHING);

  /**
   * How it went.
   *
   * @param deleted what was deleted last and not brought back
   * @param trouble why the last thing asked for was not done; null when it was
   */
  record State(List<NoteId> deleted, @Nullable Message trouble) {
    static final State NOTHING = new State(List.of(), null);

    State {
      deleted = List.copyOf(deleted);
    }
  }

  public NoteDoings(Desk desk, Executor window) {
    this.desk = desk;
    this.window = window;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Has a note say this instead.
   *
   * @param kept runs when it is kept, or was the same already
   */
  void edit(Note before, Understood now, Runnable kept) {
    boolean same = before.equals(before.saying(now.tag(), now.text(), now.followUp()));
    if (same) {
      kept.run();
      return;
    }
    give(
        new SessionCommand.EditNote(before.id(), now.tag(), now.text(), now.followUp()),
        after -> {
          done();
          kept.run();
        });
  }

  void move(Note note, ItemId item) {
    if (!item.value().equals(note.item())) {
      give(new SessionCommand.MoveNote(note.id(), item), after -> done());
    }
  }

  void tick(Note note) {
    FollowUp followUp = note.followUp();
    if (followUp != null) {
      give(new SessionCommand.MarkFollowUp(note.id(), !followUp.done()), after -> done());
    }
  }

  void delete(List<NoteId> notes) {
    give(new SessionCommand.DeleteNotes(notes), after -> state.set(new State(notes, null)));
  }

  /** Brings back what was deleted last. */
  void restore() {
    List<NoteId> deleted = state.get().deleted();
    if (!deleted.isEmpty()) {
      give(new SessionCommand.RestoreNotes(deleted), after -> state.set(State.NOTHING));
    }
  }

  /** Lets go of what was deleted: it is no longer offered. */
  void forget() {
    state.set(State.NOTHING);
  }

  private void done() {
    state.set(new State(state.get().deleted(), null));
  }

  /**
   * Asks, and tells here why nothing came of it: beside the notes, not in passing.
   *
   * @param then is told how the session stands after it was done
   */
  void give(SessionCommand command, Consumer<Snapshot> then) {
    var _ =
        desk.submit(command)
            .whenComplete((outcome, error) -> window.execute(() -> answered(outcome, error, then)));
  }

  private void answered(
      @Nullable Outcome outcome, @Nullable Throwable error, Consumer<Snapshot> then) {
    switch (outcome) {
      case Outcome.Done done -> then.accept(done.snapshot());
      case Outcome.Refused refused -> trouble(refused.reason());
      case Outcome.NotSaved notSaved -> trouble(notSaved.reason());
      case null -> {
        trouble(Message.of("notes.not-done"));
        if (error != null) {
          LOG.log(System.Logger.Level.ERROR, "a note's change got no answer", error);
        }
      }
    }
  }

  private void trouble(Message why) {
    state.set(new State(state.get().deleted(), why));
  }
}
