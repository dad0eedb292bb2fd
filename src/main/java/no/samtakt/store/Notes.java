package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** The table of notes: a projection of the journal. */
final class Notes {
  private Notes() {}

  static void write(Connection connection, SessionId session, List<Note> notes)
      throws SQLException {
    String sql = "INSERT INTO note (session, id, at, item, tag, text) VALUES (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Note note : notes) {
        insert.setString(1, session.value());
        insert.setInt(2, note.id().value());
        insert.setString(3, note.at().toString());
        insert.setString(4, note.item());
        insert.setString(5, key(note.tag()));
        insert.setString(6, note.text());
        insert.executeUpdate();
      }
    }
  }

  static List<Note> read(Connection connection, SessionId session) throws SQLException {
    String sql = "SELECT id, at, item, tag, text FROM note WHERE session = ? ORDER BY id";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      List<Note> notes = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          notes.add(
              new Note(
                  new NoteId(rows.getInt(1)),
                  Instant.parse(rows.getString(2)),
                  rows.getString(3),
                  tag(rows.getString(4)),
                  rows.getString(5)));
        }
      }
      return notes;
    }
  }

  static @Nullable String key(@Nullable Tag tag) {
    return tag == null ? null : tag.key();
  }

  static @Nullable Tag tag(@Nullable String key) {
    return key == null ? null : Tag.of(key).orElse(null);
  }
}
