package no.samtakt.ui.notes;

import java.util.List;
import no.samtakt.notes.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the notes pane shows, in the window's language.
 *
 * @param rows the newest note first
 * @param heading what they are: the latest, those of one item, or what was found
 * @param count how many there are; empty when there are none
 * @param saved that the last note is safe, and since when; empty once something new is typed
 * @param trouble why the last thing asked for was not done; empty when it was
 * @param deleted what was deleted last and can be brought back; empty for nothing
 * @param none why no rows are shown while there are notes; empty where there are none at all
 * @param tag that those shown have; null for all
 * @param thisItem only those of the running item are shown
 */
record NotesScreen(
    List<NoteRow> rows,
    String heading,
    String count,
    String saved,
    String trouble,
    String deleted,
    String none,
    @Nullable Tag tag,
    boolean thisItem) {
  static final NotesScreen EMPTY = new NotesScreen(List.of(), "", "", "", "", "", "", null, false);

  NotesScreen {
    rows = List.copyOf(rows);
  }
}
