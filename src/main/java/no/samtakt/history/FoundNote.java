package no.samtakt.history;

import java.time.Instant;
import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A note that was found.
 *
 * @param title of its session's sheet
 * @param opened when that session was
 * @param item the title of the item that it belongs to; null for none
 * @param marks where in its text the words begin and how far they go, in order
 */
public record FoundNote(
    SessionId session,
    String title,
    Instant opened,
    boolean rehearsal,
    Note note,
    @Nullable String item,
    List<SearchWords.Mark> marks) {
  public FoundNote {
    marks = List.copyOf(marks);
  }
}
