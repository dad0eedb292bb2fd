package no.samtakt.ui.notes;

import java.util.List;

/**
 * What the notes pane shows, in the window's language.
 *
 * @param rows the newest note first
 * @param count how many there are; empty when there are none
 * @param saved that the last note is safe, and since when; empty once something new is typed
 * @param trouble why the last note was not taken; empty when it was
 */
record NotesScreen(List<NoteRow> rows, String count, String saved, String trouble) {
  static final NotesScreen EMPTY = new NotesScreen(List.of(), "", "", "");

  NotesScreen {
    rows = List.copyOf(rows);
  }
}
