package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.session.Course;
import no.samtakt.session.SessionId;

/** The table of sessions, one line each: a projection of their journals. */
final class Sessions {
  private Sessions() {}

  /** Writes the line anew, and marks the session as the one used last. */
  static void write(Connection connection, PastSession session) throws SQLException {
    String sql =
        """
        INSERT INTO session (
          id, title, source, series, opened, last, standing, rehearsal, items, people, notes, used)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM session))
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, series = excluded.series,
          last = excluded.last, standing = excluded.standing, items = excluded.items, people = excluded.people,
          notes = excluded.notes, used = excluded.used\
        """;
    try (PreparedStatement upsert = connection.prepareStatement(sql)) {
      upsert.setString(1, session.id().value());
      upsert.setString(2, session.title());
      upsert.setString(3, session.source());
      upsert.setString(4, session.series());
      upsert.setString(5, session.opened().toString());
      upsert.setString(6, session.last().toString());
      upsert.setString(7, key(session.standing()));
      upsert.setBoolean(8, session.rehearsal());
      upsert.setInt(9, session.items());
      upsert.setInt(10, session.people());
      upsert.setInt(11, session.notes());
      upsert.executeUpdate();
    }
  }

  static List<PastSession> read(Connection connection) throws SQLException {
    String sql =
        """
        SELECT id, title, source, series, opened, last, standing, rehearsal, items, people, notes
        FROM session ORDER BY used DESC\
        """;
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<PastSession> sessions = new ArrayList<>();
      while (rows.next()) {
        sessions.add(
            new PastSession(
                new SessionId(rows.getString(1)),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                Instant.parse(rows.getString(5)),
                Instant.parse(rows.getString(6)),
                standing(rows.getString(7)),
                rows.getBoolean(8),
                rows.getInt(9),
                rows.getInt(10),
                rows.getInt(11)));
      }
      return sessions;
    }
  }

  static Standing standing(Course course) {
    if (course.begin() == null) {
      return Standing.OPENED;
    }
    return course.ended() == null ? Standing.RUNNING : Standing.ENDED;
  }

  private static String key(Standing standing) {
    return switch (standing) {
      case OPENED -> "opened";
      case RUNNING -> "running";
      case ENDED -> "ended";
    };
  }

  private static Standing standing(String key) {
    return switch (key) {
      case "running" -> Standing.RUNNING;
      case "ended" -> Standing.ENDED;
      default -> Standing.OPENED;
    };
  }
}
