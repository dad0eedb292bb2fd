package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;

/** The table of events: the journals of all sessions. Rows are added, and never changed. */
final class Events {
  private Events() {}

  /** Adds events as numbers {@code first}, {@code first + 1} and so on. */
  static void write(Connection connection, SessionId session, int first, List<SessionEvent> events)
      throws SQLException {
    String sql = "INSERT INTO event (session, seq, at, type, payload) VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int seq = first;
      for (SessionEvent event : events) {
        EventCodec.Encoded encoded = EventCodec.encode(event);
        insert.setString(1, session.value());
        insert.setInt(2, seq++);
        insert.setString(3, event.at().toString());
        insert.setString(4, encoded.type());
        insert.setString(5, encoded.payload());
        insert.executeUpdate();
      }
    }
  }

  static List<SessionEvent> read(Connection connection, SessionId session)
      throws SQLException, UnreadableEventException {
    String sql = "SELECT type, payload FROM event WHERE session = ? ORDER BY seq";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      List<SessionEvent> events = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(EventCodec.decode(rows.getString(1), rows.getString(2)));
        }
      }
      return events;
    }
  }
}
