package no.samtakt.ui.notes;

import java.util.List;
import no.samtakt.history.SearchWords;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One note, ready to be shown.
 *
 * @param number the note's number in its session, counted from 1
 * @param elsewhere it is from another session, and can only be read
 * @param time the clock time in the sheet's zone; with the day where it is from another session
 * @param tagName the tag's word; empty without a tag
 * @param item the title of the item that it belongs to, or words for before and after the session;
 *     with the session's where it is from another
 * @param followUp who will see to it and by when; empty for what is no follow-up
 * @param done it is a follow-up that is ticked off
 * @param origin where it was gathered, and from whom; empty for what the leader wrote
 * @param picture what it shows; null for none
 * @param marks what was searched for in the text
 * @param spoken all of it in one sentence, for a screen reader
 */
record NoteRow(
    int number,
    boolean elsewhere,
    String time,
    @Nullable Tag tag,
    String tagName,
    String item,
    String text,
    String followUp,
    boolean done,
    String origin,
    @Nullable PictureId picture,
    List<SearchWords.Mark> marks,
    String spoken) {
  NoteRow {
    marks = List.copyOf(marks);
  }
}
