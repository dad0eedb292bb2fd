package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Kept;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.history.PastSession.Times;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Course;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** The table of sessions, one line each: a projection of their journals. */
final class Sessions {
  private Sessions() {}

  /** Writes the line anew, and marks the session as the one used last. */
  static void write(Connection connection, PastSession session) throws SQLException {
    String sql =
        """
        INSERT INTO session (
          id, title, source, series, opened, last, standing, rehearsal, items, people, notes,
          started, ended, day, zone, written, used)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT coalesce(max(used), 0) + 1 FROM session))
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, series = excluded.series,
          last = excluded.last, standing = excluded.standing, items = excluded.items,
          people = excluded.people, notes = excluded.notes, started = excluded.started,
          ended = excluded.ended, day = excluded.day, zone = excluded.zone, written = coalesce(excluded.written, written),
          used = excluded.used\
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
      upsert.setString(12, text(session.times().started()));
      upsert.setString(13, text(session.times().ended()));
      upsert.setString(14, text(session.times().day()));
      upsert.setString(15, session.times().zone().getId());
      upsert.setString(16, text(session.kept().written()));
      upsert.executeUpdate();
    }
  }

  static List<PastSession> read(Connection connection) throws SQLException {
    String sql =
        """
        SELECT id, title, source, series, opened, last, standing, rehearsal, items, people, notes,
          started, ended, day, zone,
          (SELECT count(*) FROM person WHERE session = session.id), keep_until, anonymised,
          written
        FROM session ORDER BY used DESC\
        """;
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<PastSession> sessions = new ArrayList<>();
      // Nearly all of them are in one zone, and to look one up takes its time.
      Map<String, ZoneId> zones = new HashMap<>();
      while (rows.next()) {
        sessions.add(
            new PastSession(
                new SessionId(rows.getString(1)),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                Moments.of(rows.getString(5)),
                Moments.of(rows.getString(6)),
                standing(rows.getString(7)),
                rows.getBoolean(8),
                rows.getInt(9),
                rows.getInt(10),
                rows.getInt(11),
                new Times(
                    instant(rows.getString(12)),
                    instant(rows.getString(13)),
                    day(rows.getString(14)),
                    zones.computeIfAbsent(rows.getString(15), ZoneId::of)),
                new Kept(
                    rows.getInt(16),
                    day(rows.getString(17)),
                    instant(rows.getString(18)),
                    instant(rows.getString(19)))));
      }
      return sessions;
    }
  }

  /**
   * Says of rehearsals that an older version wrote that they were written by now. Their own clock
   * stood on whatever day their sheet says, which may lie years ahead; the real day is not known,
   * but it was not later.
   */
  static void dateRehearsals(Connection connection, Instant now) throws SQLException {
    String sql = "UPDATE session SET written = ? WHERE written IS NULL AND rehearsal = 1";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, now.toString());
      update.executeUpdate();
    }
  }

  /** Another day for the people of a session to be forgotten; null for the usual one. */
  static void keepUntil(Connection connection, SessionId session, @Nullable LocalDate day)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE session SET keep_until = ? WHERE id = ?")) {
      update.setString(1, text(day));
      update.setString(2, session.value());
      update.executeUpdate();
    }
  }

  /** Closes a session whose people were forgotten, in its place in the list. */
  static void anonymise(
      Connection connection, SessionId session, RunSheet sheet, @Nullable String source, Instant at)
      throws SQLException {
    String sql =
        """
        UPDATE session SET title = ?, series = ?, source = ?, anonymised = ?, keep_until = NULL
        WHERE id = ?\
        """;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, sheet.title());
      update.setString(2, sheet.series());
      update.setString(3, source);
      update.setString(4, at.toString());
      update.setString(5, session.value());
      update.executeUpdate();
    }
  }

  static boolean isAnonymised(Connection connection, SessionId session) throws SQLException {
    String sql = "SELECT 1 FROM session WHERE id = ? AND anonymised IS NOT NULL";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, session.value());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Moments.of(text);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable Object time) {
    return time == null ? null : time.toString();
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
