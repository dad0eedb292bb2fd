package no.samtakt.store;

import java.util.List;

/**
 * The tables of the notes since version 3.
 *
 * <p>The index is kept in step by triggers, hence in the transaction that changes a note. It finds
 * its notes by {@code number}, which, being the primary key, {@code VACUUM} leaves alone. Letters
 * keep their marks, for ø is no o. Prefixes of up to ten letters have an index of their own: a
 * longer one than the index knows has to be gathered from all words that begin so, and in a
 * language of long words those are many. Where in a note a word stands is not kept, for each word
 * is looked for by itself. {@code secure-delete} takes the words of a deleted note out of the index
 * at once, instead of noting that they are gone.
 */
final class NoteTables {
  private NoteTables() {}

  static final List<String> STEP =
      List.of(
          """
          CREATE TABLE note_3 (
            number INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES session (id),
            id INTEGER NOT NULL,
            at TEXT NOT NULL,
            item TEXT,
            item_title TEXT,
            tag TEXT,
            text TEXT NOT NULL,
            owner TEXT,
            due TEXT,
            done INTEGER NOT NULL DEFAULT 0,
            origin TEXT NOT NULL DEFAULT 'written',
            author TEXT,
            picture INTEGER,
            UNIQUE (session, id)
          ) STRICT\
          """,
          """
          INSERT INTO note_3 (session, id, at, item, item_title, tag, text)
          SELECT session, id, at, item, coalesce(
            (SELECT json_extract(i.value, '$.title')
              FROM event e, json_each(e.payload, '$.sheet.items') i
              WHERE e.session = note.session AND e.type IN ('sheet-opened', 'sheet-taken-over')
                AND json_extract(i.value, '$.id') = note.item
              ORDER BY e.seq DESC LIMIT 1),
            (SELECT json_extract(e.payload, '$.item.title') FROM event e
              WHERE e.session = note.session AND e.type = 'item-inserted'
                AND json_extract(e.payload, '$.item.id') = note.item
              ORDER BY e.seq DESC LIMIT 1)),
            tag, text
          FROM note ORDER BY at, session, id\
          """,
          "DROP TABLE note",
          "ALTER TABLE note_3 RENAME TO note",
          // Kept before the session has its first event, as a draft is, hence no reference.
          """
          CREATE TABLE picture (
            session TEXT NOT NULL,
            id INTEGER NOT NULL,
            type TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (session, id)
          ) STRICT\
          """,
          """
          CREATE VIRTUAL TABLE note_text USING fts5 (
            text, content = 'note', content_rowid = 'number',
            tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'",
            prefix = '1 2 3 4 5 6 7 8 9 10', detail = none)\
          """,
          "INSERT INTO note_text (note_text, rank) VALUES ('secure-delete', 1)",
          "INSERT INTO note_text (note_text) VALUES ('rebuild')",
          """
          CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
            INSERT INTO note_text (rowid, text) VALUES (new.number, new.text);
          END\
          """,
          """
          CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
            INSERT INTO note_text (note_text, rowid, text)
            VALUES ('delete', old.number, old.text);
          END\
          """,
          """
          CREATE TRIGGER note_reworded AFTER UPDATE OF text ON note
          WHEN old.text <> new.text BEGIN
            INSERT INTO note_text (note_text, rowid, text)
            VALUES ('delete', old.number, old.text);
            INSERT INTO note_text (rowid, text) VALUES (new.number, new.text);
          END\
          """);
}
