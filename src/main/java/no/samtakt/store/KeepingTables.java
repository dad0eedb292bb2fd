package no.samtakt.store;

import java.util.List;

/**
 * What is new since version 4: when sessions were held, so that a list of them never reads a
 * journal; for how long their people are remembered; where older copies of the file lie; and what
 * is left to clean up.
 */
final class KeepingTables {
  private KeepingTables() {}

  static final List<String> STEP =
      List.of(
          "ALTER TABLE session ADD COLUMN started TEXT",
          "ALTER TABLE session ADD COLUMN ended TEXT",
          "ALTER TABLE session ADD COLUMN day TEXT",
          "ALTER TABLE session ADD COLUMN zone TEXT NOT NULL DEFAULT 'Europe/Oslo'",
          "ALTER TABLE session ADD COLUMN keep_until TEXT",
          "ALTER TABLE session ADD COLUMN anonymised TEXT",
          """
          UPDATE session SET started = (
            SELECT json_extract(payload, '$.began') FROM event
            WHERE session = session.id AND type = 'session-started' ORDER BY seq DESC LIMIT 1)
          WHERE standing <> 'opened'\
          """,
          """
          UPDATE session SET ended = (
            SELECT at FROM event
            WHERE session = session.id AND type = 'session-ended' ORDER BY seq DESC LIMIT 1)
          WHERE standing = 'ended'\
          """,
          """
          UPDATE session SET
            day = (SELECT json_extract(payload, '$.sheet.date') FROM event
              WHERE session = session.id AND type = 'sheet-opened' ORDER BY seq LIMIT 1),
            zone = coalesce((SELECT json_extract(payload, '$.sheet.zone') FROM event
              WHERE session = session.id AND type = 'sheet-opened' ORDER BY seq LIMIT 1), zone)\
          """,
          // A folder that the data was once moved from, and was left lying in.
          "CREATE TABLE copy (folder TEXT PRIMARY KEY) STRICT",
          "CREATE TABLE chore (name TEXT PRIMARY KEY) STRICT");
}
