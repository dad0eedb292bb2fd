package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import org.jspecify.annotations.Nullable;

/** The table of notes: a projection of the journal. */
final class Notes {
  /** What {@link #note} reads, in its order. */
  static final String COLUMNS =
      "note.id, note.at, note.item, note.tag, note.text, note.owner, note.due, note.done,"
          + " note.origin, note.author, note.picture";

  private static final String UPSERT =
      """
      INSERT INTO note (session, id, at, item, item_title, tag, text,
        owner, due, done, origin, author, picture)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (session, id) DO UPDATE SET item = excluded.item,
        item_title = excluded.item_title, tag = excluded.tag, text = excluded.text,
        owner = excluded.owner, due = excluded.due, done = excluded.done\
      """;

  private Notes() {}

  /** Has the table say of these notes what the state says; those that it has not are deleted. */
  static void write(
      Connection connection, SessionId session, Collection<NoteId> changed, SessionState state)
      throws SQLException {
    for (NoteId id : changed) {
      Optional<Note> note = state.notebook().note(id);
      if (note.isPresent()) {
        write(connection, session, note.get(), title(note.get(), state));
      } else {
        delete(connection, session, id);
      }
    }
  }

  private static void write(
      Connection connection, SessionId session, Note note, @Nullable String title)
      throws SQLException {
    FollowUp followUp = note.followUp();
    PersonId owner = followUp == null ? null : followUp.owner();
    LocalDate due = followUp == null ? null : followUp.due();
    PersonId by = note.by();
    PictureId picture = note.picture();
    try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      upsert.setString(1, session.value());
      upsert.setInt(2, note.id().value());
      upsert.setString(3, note.at().toString());
      upsert.setString(4, note.item());
      upsert.setString(5, title);
      upsert.setString(6, key(note.tag()));
      upsert.setString(7, note.text());
      upsert.setString(8, owner == null ? null : owner.value());
      upsert.setString(9, due == null ? null : due.toString());
      upsert.setBoolean(10, followUp != null && followUp.done());
      upsert.setString(11, note.origin().key());
      upsert.setString(12, by == null ? null : by.value());
      upsert.setObject(13, picture == null ? null : picture.value(), Types.INTEGER);
      upsert.executeUpdate();
    }
  }

  private static void delete(Connection connection, SessionId session, NoteId id)
      throws SQLException {
    String sql = "DELETE FROM note WHERE session = ? AND id = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, session.value());
      delete.setInt(2, id.value());
      delete.executeUpdate();
    }
  }

  private static @Nullable String title(Note note, SessionState state) {
    String item = note.item();
    return item == null ? null : state.sheet().item(new ItemId(item)).map(Item::title).orElse(null);
  }

  static List<Note> read(Connection connection, SessionId session) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM note WHERE session = ? ORDER BY id";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      List<Note> notes = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          notes.add(note(rows));
        }
      }
      return notes;
    }
  }

  /** The note in a row that begins with {@link #COLUMNS}. */
  static Note note(ResultSet rows) throws SQLException {
    String due = rows.getString(7);
    int picture = rows.getInt(11);
    boolean pictured = !rows.wasNull();
    return new Note(
        new NoteId(rows.getInt(1)),
        Instant.parse(rows.getString(2)),
        rows.getString(3),
        tag(rows.getString(4)),
        rows.getString(5),
        new FollowUp(
            person(rows.getString(6)),
            due == null ? null : LocalDate.parse(due),
            rows.getBoolean(8)),
        Origin.of(rows.getString(9)).orElse(Origin.WRITTEN),
        person(rows.getString(10)),
        pictured ? new PictureId(picture) : null);
  }

  private static @Nullable PersonId person(@Nullable String id) {
    return id == null ? null : new PersonId(id);
  }

  static @Nullable String key(@Nullable Tag tag) {
    return tag == null ? null : tag.key();
  }

  static @Nullable Tag tag(@Nullable String key) {
    return key == null ? null : Tag.of(key).orElse(null);
  }
}
