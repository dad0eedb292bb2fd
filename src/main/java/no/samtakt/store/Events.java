package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;

/**
 * The table of events: the journals of all sessions. Rows are added, and never changed but to take
 * names out of a closed session.
 */
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

  /** A journal as it is kept. */
  static List<EventCodec.Encoded> encoded(Connection connection, SessionId session)
      throws SQLException {
    String sql = "SELECT type, payload FROM event WHERE session = ? ORDER BY seq";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      List<EventCodec.Encoded> events = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(new EventCodec.Encoded(rows.getString(1), rows.getString(2)));
        }
      }
      return events;
    }
  }

  /** Writes a journal over itself without names: the one change that is ever made to one. */
  static void redact(Connection connection, SessionId session, List<EventCodec.Encoded> events)
      throws SQLException {
    String sql = "UPDATE event SET payload = ? WHERE session = ? AND seq = ? AND payload <> ?1";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int seq = 0; seq < events.size(); seq++) {
        update.setString(1, events.get(seq).payload());
        update.setString(2, session.value());
        update.setInt(3, seq);
        update.executeUpdate();
      }
    }
  }

  static List<SessionEvent> read(Connection connection, SessionId session)
      throws SQLException, UnreadableEventException {
    List<SessionEvent> events = new ArrayList<>();
    for (EventCodec.Encoded each : encoded(connection, session)) {
      events.add(EventCodec.decode(each.type(), each.payload()));
    }
    return events;
  }
}
