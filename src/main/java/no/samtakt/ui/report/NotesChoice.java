package no.samtakt.ui.report;

import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are shown, and under what.
 *
 * @param byTag under their tags, else under their items
 * @param only of this tag; null for all
 */
public record NotesChoice(boolean byTag, @Nullable Tag only) {
  static final NotesChoice ALL_BY_ITEM = new NotesChoice(false, null);
}
