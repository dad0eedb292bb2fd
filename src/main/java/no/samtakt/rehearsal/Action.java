package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/** Something that a script makes happen in the course of a rehearsal. */
public sealed interface Action {
  /**
   * A note is taken.
   *
   * @param owner the name of whoever will see to a follow-up; null for nobody
   * @param due the day by which that is to be done; null for none
   */
  record Note(@Nullable Tag tag, String text, @Nullable String owner, @Nullable LocalDate due)
      implements Action {
    public Note(@Nullable Tag tag, String text) {
      this(tag, text, null, null);
    }
  }

  /** A note says something else; it keeps who will see to it, and by when. */
  record EditNote(int note, @Nullable Tag tag, String text) implements Action {}

  record MoveNote(int note, String item) implements Action {}

  /** A follow-up is ticked off. */
  record TickNote(int note) implements Action {}

  record DeleteNote(int note) implements Action {}

  record RestoreNote(int note) implements Action {}

  /** The leader goes on before the time is up. */
  record Next() implements Action {}

  record Pause() implements Action {}

  record Resume() implements Action {}

  /** The running item gets more time, or less where negative. */
  record Adjust(Duration by) implements Action {}

  /** Somebody comes, or comes back; a name that nobody has is a new participant. */
  record Join(String name) implements Action {}

  record Leave(String name) implements Action {}
}
