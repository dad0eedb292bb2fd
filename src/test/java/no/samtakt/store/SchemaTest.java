package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.Retention;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @Test
  void anEmptyFileBecomesTheNewestVersionOnce(@TempDir Path folder) throws Exception {
    Database database = new Database(folder.resolve("a.db"));
    try (Connection first = database.connect();
        Connection second = database.connect()) {
      assertThat(Schema.version(first)).isZero();
      Schema.upgrade(first);
      Schema.upgrade(second);
      Schema.upgrade(first);
      assertThat(Schema.version(second)).isEqualTo(Schema.VERSION).isPositive();
      assertThat(
              Database.ask(
                  second,
                  "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                      + " AND name NOT LIKE 'note_text%'"))
          .isEqualTo("9");
    }
  }

  /** Their own clock stood on a day that their sheet said; nobody wrote down which day it was. */
  @Test
  void rehearsalsOfAnOlderVersionCountFromTheDayTheyAreFirstSeen(@TempDir Path folder)
      throws Exception {
    try (Connection connection = new Database(Store.file(folder)).connect()) {
      Schema.upgrade(connection, 4);
      for (String rehearsal : new String[] {"0", "1"}) {
        Database.run(
            connection,
            """
            INSERT INTO session (id, title, opened, last, standing, rehearsal, items, people, notes,
              used, ended)
            VALUES ('s%1$s', 't', '2031-03-01T09:00:00Z', '2031-03-01T10:00:00Z', 'ended', %1$s, 1, 1,
              0, 1, '2031-03-01T10:00:00Z')\
            """
                .formatted(rehearsal));
      }
    }
    Instant seen = Instant.parse("2026-11-28T12:00:00Z");
    try (Store store = Store.open(folder)) {
      assertThat(store.sessions()).allMatch(each -> each.kept().written() == null);
    }
    for (int days : new int[] {0, 9}) {
      Instant now = seen.plus(Duration.ofDays(days));
      try (Store store = Store.open(folder, () -> now)) {
        assertThat(store.sessions())
            .extracting(each -> each.id().value(), Retention.USUAL::until)
            .as("and it is not put off by looking again")
            .containsExactlyInAnyOrder(
                tuple("s0", LocalDate.of(2031, 3, 31)), tuple("s1", LocalDate.of(2026, 12, 28)));
      }
    }
  }

  /** A file as the first version wrote it, with a session of a series in it. */
  @Test
  void theSeriesOfOlderSessionsIsFoundInTheirSheets(@TempDir Path folder) throws Exception {
    Database database = new Database(folder.resolve("a.db"));
    try (Connection connection = database.connect()) {
      Schema.upgrade(connection, 1);
      for (String id : new String[] {"a", "b"}) {
        String sheet = id.equals("a") ? "{\"series\":\"Læringsnettverk\"}" : "{}";
        Database.run(
            connection,
            "INSERT INTO session VALUES ('%s','t',NULL,'x','x','ended',0,1,1,1,1)".formatted(id));
        Database.run(
            connection,
            "INSERT INTO event VALUES ('%s',0,'x','sheet-opened','{\"sheet\":%s}')"
                .formatted(id, sheet));
      }
      Schema.upgrade(connection);
      assertThat(Database.ask(connection, "SELECT series FROM session WHERE id = 'a'"))
          .isEqualTo("Læringsnettverk");
      assertThat(Database.ask(connection, "SELECT count(*) FROM session WHERE series IS NULL"))
          .isEqualTo("1");
    }
  }

  /** A file as the second version wrote it: its notes are found, by the titles of their items. */
  @Test
  void olderNotesAreKeptAndFound(@TempDir Path folder) throws Exception {
    Database database = new Database(folder.resolve("a.db"));
    try (Connection connection = database.connect()) {
      Schema.upgrade(connection, 2);
      Database.run(
          connection,
          "INSERT INTO session VALUES"
              + " ('a','t',NULL,'2026-01-01T08:00:00Z','x','ended',0,1,1,2,1,NULL)");
      Database.run(
          connection,
          "INSERT INTO event VALUES ('a',0,'x','sheet-opened',"
              + "'{\"sheet\":{\"items\":[{\"id\":\"i1\",\"title\":\"Innsjekk\"}]}}')");
      Database.run(
          connection,
          "INSERT INTO event VALUES ('a',1,'x','item-inserted',"
              + "'{\"item\":{\"id\":\"+1\",\"title\":\"Pause\"}}')");
      Database.run(
          connection,
          "INSERT INTO note VALUES ('a',1,'2026-01-01T10:00:00Z','i1','follow-up','MØTELEDER'),"
              + "('a',2,'2026-01-01T11:00:00Z','+1',NULL,'Åpen hall'),"
              + "('a',3,'2026-01-01T09:00:00Z',NULL,'idea','før start')");
      Schema.upgrade(connection);
      assertThat(Database.ask(connection, "SELECT group_concat(item_title) FROM note"))
          .isEqualTo("Innsjekk,Pause");
      assertThat(Notes.read(connection, new SessionId("a")))
          .extracting(note -> note.id().value(), Note::text, Note::tag, Note::origin)
          .containsExactly(
              tuple(1, "MØTELEDER", Tag.FOLLOW_UP, Origin.WRITTEN),
              tuple(2, "Åpen hall", null, Origin.WRITTEN),
              tuple(3, "før start", Tag.IDEA, Origin.WRITTEN));
      assertThat(Notes.read(connection, new SessionId("a")).getFirst().followUp())
          .isEqualTo(FollowUp.OPEN);
      assertThat(FoundNotes.read(connection, NoteQuery.of("møte", 9)))
          .extracting(found -> found.note().id().value(), FoundNote::item)
          .containsExactly(tuple(1, "Innsjekk"));
    }
  }
}
