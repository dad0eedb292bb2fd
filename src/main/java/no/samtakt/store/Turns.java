package no.samtakt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import no.samtakt.session.JournalException;
import no.samtakt.words.Message;
import tools.jackson.core.JacksonException;

/** A connection that all who read and write beside the journals take turns on. */
record Turns(Database database, Connection connection) {
  /** Something to look up. */
  interface Reading<T> {
    T from(Connection connection) throws SQLException, UnreadableEventException;
  }

  <T> T read(Reading<T> reading) throws JournalException {
    synchronized (connection) {
      try {
        return reading.from(connection);
      } catch (SQLException e) {
        throw database.trouble(e);
      } catch (UnreadableEventException e) {
        throw new JournalException(e.reason(), e);
      } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
        // Jackson's message may quote a name: only its kind goes on.
        Exception cause = e instanceof JacksonException ? new IllegalArgumentException("JSON") : e;
        throw new JournalException(Message.of("store.damaged", database.file().toString()), cause);
      }
    }
  }

  /** All of the work, or nothing of it. */
  void write(Database.Work work) throws JournalException {
    synchronized (connection) {
      try {
        Database.transaction(connection, work);
      } catch (SQLException e) {
        throw database.trouble(e);
      }
    }
  }
}
