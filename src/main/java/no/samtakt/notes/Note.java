package no.samtakt.notes;

import java.time.Instant;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param at when it was written, or said where it was gathered later
 * @param item the id of the run-sheet item that it belongs to; null before the start
 * @param text in Markdown; labels and names stand in it as they were written
 * @param followUp there exactly when the tag says so
 * @param by who wrote it, where that was not the leader and is known
 * @param picture what it shows; null where it shows none
 */
public record Note(
    NoteId id,
    Instant at,
    @Nullable String item,
    @Nullable Tag tag,
    String text,
    @Nullable FollowUp followUp,
    Origin origin,
    @Nullable PersonId by,
    @Nullable PictureId picture) {
  public Note {
    followUp = FollowUp.fitting(tag, followUp);
  }

  /** A note that the leader wrote. */
  public Note(NoteId id, Instant at, @Nullable String item, @Nullable Tag tag, String text) {
    this(id, at, item, tag, text, null, Origin.WRITTEN, null, null);
  }

  public Note saying(@Nullable Tag nowTag, String nowText, @Nullable FollowUp nowFollowUp) {
    return new Note(id, at, item, nowTag, nowText, nowFollowUp, origin, by, picture);
  }

  public Note in(@Nullable String nowItem) {
    return new Note(id, at, nowItem, tag, text, followUp, origin, by, picture);
  }

  /** Ticked off, or not after all; what is no follow-up stays as it is. */
  public Note ticked(boolean done) {
    return followUp == null ? this : saying(tag, text, followUp.ticked(done));
  }
}
