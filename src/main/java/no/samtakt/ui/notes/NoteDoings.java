package no.samtakt.ui.notes;

import java.util.ArrayDeque;
import java.util.Deque;
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
import no.samtakt.session.SessionCommand.NoteCommand;
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

  /** What takes back what was done, the last of it first. */
  private final Deque<NoteCommand> backs = new ArrayDeque<>();

  /**
   * How it went.
   *
   * @param deleted what was deleted, where that was the last thing done
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
    change(
        new SessionCommand.EditNote(before.id(), now.tag(), now.text(), now.followUp()),
        new SessionCommand.EditNote(before.id(), before.tag(), before.text(), before.followUp()),
        kept);
  }

  void move(Note note, ItemId item) {
    String from = note.item();
    if (!item.value().equals(from)) {
      change(
          new SessionCommand.MoveNote(note.id(), item),
          new SessionCommand.MoveNote(note.id(), from == null ? null : new ItemId(from)),
          () -> {});
    }
  }

  void tick(Note note) {
    FollowUp followUp = note.followUp();
    if (followUp != null) {
      change(
          new SessionCommand.MarkFollowUp(note.id(), !followUp.done()),
          new SessionCommand.MarkFollowUp(note.id(), followUp.done()),
          () -> {});
    }
  }

  void delete(List<NoteId> notes) {
    change(new SessionCommand.DeleteNotes(notes), new SessionCommand.RestoreNotes(notes), () -> {});
  }

  /** Does something that can be taken back, after whatever was done before it. */
  private void change(NoteCommand change, NoteCommand back, Runnable kept) {
    give(
        change,
        after -> {
          backs.push(back);
          done();
          kept.run();
        });
  }

  /** Whether something was done to a note that can be taken back. */
  boolean canTakeBack() {
    return !backs.isEmpty();
  }

  /** Takes back what was done last to a note, one step after the other. */
  void takeBack() {
    NoteCommand back = backs.poll();
    if (back != null) {
      give(
          back,
          after -> done(),
          () -> {
            // It could not be done, and can be tried again.
            backs.push(back);
          });
    }
  }

  /** Lets go of what was deleted last: it is no longer offered. */
  void forget() {
    backs.poll();
    done();
  }

  private void done() {
    List<NoteId> deleted =
        backs.peek() instanceof SessionCommand.RestoreNotes restore ? restore.notes() : List.of();
    state.set(new State(deleted, null));
  }

  /**
   * Asks, and tells here why nothing came of it: beside the notes, not in passing.
   *
   * @param then is told how the session stands after it was done
   */
  void give(SessionCommand command, Consumer<Snapshot> then) {
    give(command, then, () -> {});
  }

  /** The same, with what to do where nothing came of it. */
  void give(SessionCommand command, Consumer<Snapshot> then, Runnable otherwise) {
    var _ =
        desk.submit(command)
            .whenComplete((outcome, error) ->
                window.execute(() -> {
                  if (!(outcome instanceof Outcome.Done)) {
                    otherwise.run();
                  }
                  answered(outcome, error, then);
                }));
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
