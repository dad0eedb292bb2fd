package no.samtakt.ui.notes;

import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One note, ready to be shown.
 *
 * @param number the note's number in the session, counted from 1
 * @param time the clock time in the sheet's zone
 * @param tagName the tag's word; empty without a tag
 * @param item the title of the item that was running, or words for before and after the session
 * @param spoken all of it in one sentence, for a screen reader
 */
record NoteRow(
    int number,
    String time,
    @Nullable Tag tag,
    String tagName,
    String item,
    String text,
    String spoken) {}
