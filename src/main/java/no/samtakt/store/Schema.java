package no.samtakt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables. {@code event} is the truth; {@code session}, {@code note} and its full-text index are
 * projections of it, written in the same transaction. {@code person} and {@code answer} alone hold
 * names and addresses, so that they can be forgotten without touching what happened.
 */
final class Schema {
  private Schema() {}

  /** Step n leads from version n to n + 1. A step that has been published never changes. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE session (
                id TEXT PRIMARY KEY,
                title TEXT NOT NULL,
                source TEXT,
                opened TEXT NOT NULL,
                last TEXT NOT NULL,
                standing TEXT NOT NULL,
                rehearsal INTEGER NOT NULL,
                items INTEGER NOT NULL,
                people INTEGER NOT NULL,
                notes INTEGER NOT NULL,
                used INTEGER NOT NULL
              ) STRICT\
              """,
              """
              CREATE TABLE event (
                session TEXT NOT NULL REFERENCES session (id),
                seq INTEGER NOT NULL,
                at TEXT NOT NULL,
                type TEXT NOT NULL,
                payload TEXT NOT NULL,
                PRIMARY KEY (session, seq)
              ) STRICT\
              """,
              """
              CREATE TABLE person (
                session TEXT NOT NULL REFERENCES session (id),
                id TEXT NOT NULL,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                attributes TEXT NOT NULL,
                PRIMARY KEY (session, id)
              ) STRICT\
              """,
              """
              CREATE TABLE note (
                session TEXT NOT NULL REFERENCES session (id),
                id INTEGER NOT NULL,
                at TEXT NOT NULL,
                item TEXT,
                tag TEXT,
                text TEXT NOT NULL,
                PRIMARY KEY (session, id)
              ) STRICT\
              """,
              // Text may be typed before a session has its first event, hence no reference.
              """
              CREATE TABLE draft (
                session TEXT PRIMARY KEY,
                tag TEXT,
                text TEXT NOT NULL
              ) STRICT\
              """),
          List.of(
              "ALTER TABLE session ADD COLUMN series TEXT",
              """
              UPDATE session SET series = (
                SELECT json_extract(payload, '$.sheet.series') FROM event
                WHERE session = session.id AND type = 'sheet-opened' ORDER BY seq LIMIT 1)\
              """,
              // Whether two people of a series are one: it belongs to the series, not a session.
              """
              CREATE TABLE answer (
                series TEXT NOT NULL,
                one TEXT NOT NULL,
                other TEXT NOT NULL,
                same INTEGER NOT NULL,
                PRIMARY KEY (series, one, other)
              ) STRICT\
              """),
          NoteTables.STEP,
          KeepingTables.STEP,
          // By the machine's clock: a rehearsal's own may stand on any day.
          List.of("ALTER TABLE session ADD COLUMN written TEXT"),
          // The change of a note that is being made, beside the note that is being written.
          List.of(
              "ALTER TABLE draft ADD COLUMN note INTEGER",
              "ALTER TABLE draft ADD COLUMN note_tag TEXT",
              "ALTER TABLE draft ADD COLUMN note_text TEXT"));

  /** The version that this program writes. */
  static final int VERSION = STEPS.size();

  static int version(Connection connection) throws SQLException {
    return Integer.parseInt(Database.ask(connection, "PRAGMA user_version"));
  }

  /** Brings an older or empty file up to {@link #VERSION}, in one transaction. */
  static void upgrade(Connection connection) throws SQLException {
    upgrade(connection, VERSION);
  }

  /** The same, to some version on the way. */
  static void upgrade(Connection connection, int to) throws SQLException {
    if (version(connection) >= to) {
      return;
    }
    Database.transaction(
        connection,
        c -> {
          // Asked again inside: another window may have come first.
          for (int version = version(c); version < to; version++) {
            for (String sql : STEPS.get(version)) {
              Database.run(c, sql);
            }
          }
          Database.run(c, "PRAGMA user_version = " + to);
        });
  }
}
