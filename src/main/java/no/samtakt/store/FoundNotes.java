package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.SearchWords;
import no.samtakt.notes.Note;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionId;

/** Notes found by the full-text index, the one that was written down last first. */
final class FoundNotes {
  private FoundNotes() {}

  static List<FoundNote> read(Connection connection, NoteQuery query) throws SQLException {
    SearchWords words = SearchWords.of(query.text());
    if (words.isEmpty()) {
      return List.of();
    }
    Tag tag = query.tag();
    SessionId only = query.session();
    // The cross joins have SQLite begin with the index, whatever it guesses of the other tables.
    String sql =
        "SELECT "
            + Notes.COLUMNS
            + ", note.item_title, session.id, session.title, session.opened, session.rehearsal"
            + " FROM note_text CROSS JOIN note ON note.number = note_text.rowid"
            + " CROSS JOIN session ON session.id = note.session"
            + " WHERE note_text MATCH ?"
            + (tag == null ? "" : " AND note.tag = ?")
            + (only == null ? "" : " AND note.session = ?")
            + (query.rehearsals() ? "" : " AND session.rehearsal = 0")
            + " ORDER BY note_text.rowid DESC LIMIT ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int at = 1;
      select.setString(at++, expression(words));
      if (tag != null) {
        select.setString(at++, tag.key());
      }
      if (only != null) {
        select.setString(at++, only.value());
      }
      select.setInt(at, query.most());
      List<FoundNote> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(found(rows, words));
        }
      }
      return found;
    }
  }

  /**
   * All of the words, each of which may go on. They are letters and digits alone, and quoted: what
   * somebody types is never taken as the index's own language.
   */
  private static String expression(SearchWords words) {
    return words.all().stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
  }

  private static FoundNote found(ResultSet rows, SearchWords words) throws SQLException {
    Note note = Notes.note(rows);
    return new FoundNote(
        new SessionId(rows.getString(13)),
        rows.getString(14),
        Instant.parse(rows.getString(15)),
        rows.getBoolean(16),
        note,
        rows.getString(12),
        words.marks(note.text()));
  }
}
