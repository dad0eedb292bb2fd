package no.samtakt.store;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.NoteId;
import no.samtakt.session.SessionId;

/** The text being typed in one session. */
final class SqliteDrafts implements Drafts {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  private final Connection connection;
  private final SessionId session;

  /** The connection is shared: it is its own monitor. */
  SqliteDrafts(Connection connection, SessionId session) {
    this.connection = connection;
    this.session = session;
  }

  @Override
  public Draft read() {
    synchronized (connection) {
      String sql = "SELECT tag, text, note, note_tag, note_text FROM draft WHERE session = ?";
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setString(1, session.value());
        try (ResultSet rows = select.executeQuery()) {
          return rows.next() ? draft(rows) : Draft.EMPTY;
        }
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "a draft could not be read", e);
        return Draft.EMPTY;
      }
    }
  }

  private static Draft draft(ResultSet row) throws SQLException {
    Draft written = new Draft(Notes.tag(row.getString(1)), row.getString(2));
    int note = row.getInt(3);
    return row.wasNull()
        ? written
        : written.with(
            new Draft.Changed(new NoteId(note), Notes.tag(row.getString(4)), row.getString(5)));
  }

  @Override
  public void keep(Draft draft) {
    synchronized (connection) {
      try {
        write(connection, session, draft);
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "a draft could not be kept", e);
      }
    }
  }

  /**
   * Forgets the text that has just become a note; text of something else stays. The sign that made
   * it a follow-up stands in what was typed, and not in the note.
   */
  static void sent(Connection connection, SessionId session, String note) throws SQLException {
    String sql =
        """
        UPDATE draft SET tag = NULL, text = '' WHERE session = ?1 AND ?2 IN (
          trim(text, char(9, 10, 13, 32)), trim(ltrim(text, '!' || char(9, 10, 13, 32)), char(9, 10, 13, 32)))\
        """;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, session.value());
      update.setString(2, note);
      update.executeUpdate();
    }
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM draft WHERE session = ? AND text = '' AND note IS NULL")) {
      delete.setString(1, session.value());
      delete.executeUpdate();
    }
  }

  /** Has the table say that this is being typed; nothing where nothing is. */
  static void write(Connection connection, SessionId session, Draft draft) throws SQLException {
    if (draft.isEmpty()) {
      forget(connection, session);
      return;
    }
    String sql =
        """
        INSERT OR REPLACE INTO draft (session, tag, text, note, note_tag, note_text)
        VALUES (?, ?, ?, ?, ?, ?)\
        """;
    Draft.Changed changed = draft.changed();
    try (PreparedStatement upsert = connection.prepareStatement(sql)) {
      upsert.setString(1, session.value());
      upsert.setString(2, Notes.key(draft.tag()));
      upsert.setString(3, draft.text());
      upsert.setObject(4, changed == null ? null : changed.note().value());
      upsert.setString(5, changed == null ? null : Notes.key(changed.tag()));
      upsert.setString(6, changed == null ? null : changed.text());
      upsert.executeUpdate();
    }
  }

  private static void forget(Connection connection, SessionId session) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM draft WHERE session = ?")) {
      delete.setString(1, session.value());
      delete.executeUpdate();
    }
  }
}
