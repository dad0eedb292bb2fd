package no.samtakt.store;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
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
      String sql = "SELECT tag, text FROM draft WHERE session = ?";
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setString(1, session.value());
        try (ResultSet rows = select.executeQuery()) {
          return rows.next()
              ? new Draft(Notes.tag(rows.getString(1)), rows.getString(2))
              : Draft.EMPTY;
        }
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "a draft could not be read", e);
        return Draft.EMPTY;
      }
    }
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
        DELETE FROM draft WHERE session = ?1 AND ?2 IN (
          trim(text, char(9, 10, 13, 32)), trim(ltrim(text, '!' || char(9, 10, 13, 32)), char(9, 10, 13, 32)))\
        """;
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, session.value());
      delete.setString(2, note);
      delete.executeUpdate();
    }
  }

  /** Has the table say that this is being typed; nothing where the text is empty. */
  static void write(Connection connection, SessionId session, Draft draft) throws SQLException {
    if (draft.text().isEmpty()) {
      forget(connection, session);
      return;
    }
    String sql =
        """
        INSERT INTO draft (session, tag, text) VALUES (?, ?, ?)
        ON CONFLICT (session) DO UPDATE SET tag = excluded.tag, text = excluded.text\
        """;
    try (PreparedStatement upsert = connection.prepareStatement(sql)) {
      upsert.setString(1, session.value());
      upsert.setString(2, Notes.key(draft.tag()));
      upsert.setString(3, draft.text());
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
