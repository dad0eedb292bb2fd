package no.samtakt.notes;

import org.jspecify.annotations.Nullable;

/**
 * What is being typed and was not sent.
 *
 * @param tag of a new note
 * @param text of a new note; empty where none is begun
 * @param changed the change of an older note that is underway; null where there is none
 */
public record Draft(@Nullable Tag tag, String text, @Nullable Changed changed) {
  public static final Draft EMPTY = new Draft(null, "");

  /** A new note and nothing else. */
  public Draft(@Nullable Tag tag, String text) {
    this(tag, text, null);
  }

  /** What a note is about to become. */
  public record Changed(NoteId note, @Nullable Tag tag, String text) {}

  public Draft with(@Nullable Changed change) {
    return new Draft(tag, text, change);
  }

  public boolean isEmpty() {
    return text.isEmpty() && changed == null;
  }
}
