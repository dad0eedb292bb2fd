package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.samtakt.history.PastSession;
import no.samtakt.notes.Draft;
import no.samtakt.notes.NoteId;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
  private static final SessionId ID = new SessionId("okt-1");
  private static final SessionId OTHER = new SessionId("okt-2");
  private static final List<SessionEvent> ALL = EveryEvent.journal();

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void open() throws JournalException {
    folder = temp.resolve("Økter her");
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRefusedAppendLeavesNothingAndTheJournalUsable() throws Exception {
    try (SqliteJournal journal = store.journal(ID, false, null);
        Connection outside = outside()) {
      journal.append(ALL.subList(0, 3));
      List<PastSession> before = store.sessions();
      Database.run(
          outside,
          "CREATE TRIGGER no BEFORE INSERT ON event WHEN NEW.type = 'line-checked'"
              + " BEGIN SELECT RAISE(ABORT, 'no'); END");
      assertThat(refusal(() -> journal.append(ALL.subList(3, 6)))).isEqualTo("store.other-writer");
      assertThat(store.events(ID)).isEqualTo(ALL.subList(0, 3));
      assertThat(store.notes(ID)).isEmpty();
      assertThat(store.sessions()).isEqualTo(before);
      Database.run(outside, "DROP TRIGGER no");
      journal.append(ALL.subList(3, 6));
      assertThat(store.events(ID)).isEqualTo(ALL.subList(0, 6));
      assertThat(store.notes(ID)).hasSize(1);
    }
  }

  @Test
  void aFullDiskLeavesNothingAndTheJournalUsable() throws Exception {
    try (WriterLock lock = WriterLock.take(folder.resolve("locks"), ID, new HashSet<>());
        Connection connection = outside()) {
      Database database = new Database(folder.resolve("samtakt.db"));
      SqliteJournal journal =
          new SqliteJournal(database, Instant::now, connection, lock, ID, false, null, 0, null);
      Database.run(connection, "PRAGMA max_page_count = 1");
      assertThat(refusal(() -> journal.append(ALL.subList(0, 4)))).isEqualTo("store.disk-full");
      assertThat(store.events(ID)).isEmpty();
      assertThat(store.sessions()).isEmpty();
      Database.run(connection, "PRAGMA max_page_count = 100000");
      journal.append(ALL.subList(0, 4));
      assertThat(store.events(ID)).isEqualTo(ALL.subList(0, 4));
    }
  }

  @Test
  void twoWhoWriteAllTheSameAreKeptApartByTheNumbers() throws Exception {
    try (SqliteJournal journal = store.journal(ID, false, null);
        Connection outside = outside()) {
      journal.append(ALL.subList(0, 1));
      Events.write(outside, ID, 1, ALL.subList(1, 2));
      assertThat(refusal(() -> journal.append(ALL.subList(2, 3)))).isEqualTo("store.other-writer");
      assertThat(store.events(ID)).isEqualTo(ALL.subList(0, 2));
    }
  }

  @Test
  void aSessionHasOneWriter() throws JournalException {
    try (SqliteJournal journal = store.journal(ID, false, null);
        Store second = Store.open(folder)) {
      assertThat(refusal(() -> store.journal(ID, false, null))).isEqualTo("store.in-use");
      assertThat(refusal(() -> second.journal(ID, false, null))).isEqualTo("store.in-use");
      store.journal(OTHER, false, null).close();
      journal.append(ALL.subList(0, 1));
      assertThat(second.events(ID)).hasSize(1);
    }
    store.journal(ID, false, null).close();
  }

  @Test
  void othersReadAndTypeWhileTheSessionWrites() throws Exception {
    int notes = 60;
    CountDownLatch begun = new CountDownLatch(1);
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.append(ALL.subList(0, 1));
      CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> watch(begun, notes));
      CompletableFuture<Void> typist = CompletableFuture.runAsync(() -> type(notes));
      begun.await();
      for (int i = 1; i <= notes; i++) {
        journal.append(List.of(note(i, "notat " + i)));
      }
      typist.join();
      assertThat(reader.join()).isEqualTo(notes);
      assertThat(store.drafts(ID).read().text()).isEqualTo("utkast " + notes);
    }
  }

  @Test
  void aDraftThatBecomesANoteIsGoneInTheSameMoment() throws JournalException {
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.append(ALL.subList(0, 1));
      store.drafts(ID).keep(new Draft(null, "Blåbær\n"));
      journal.append(List.of(note(1, "Noe annet")));
      assertThat(store.drafts(ID).read().text()).isEqualTo("Blåbær\n");
      journal.append(List.of(note(2, "Blåbær")));
      assertThat(store.drafts(ID).read()).isEqualTo(Draft.EMPTY);
    }
  }

  @Test
  void commitsAreOnTheDiskBeforeTheyReturn() throws Exception {
    Database database = new Database(folder.resolve("samtakt.db"));
    try (Connection connection = database.connect()) {
      assertThat(Database.ask(connection, "PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(Database.ask(connection, "PRAGMA synchronous")).as("FULL").isEqualTo("2");
      assertThat(Database.ask(connection, "PRAGMA foreign_keys")).isEqualTo("1");
      assertThat(Database.ask(connection, "PRAGMA busy_timeout")).isEqualTo("5000");
    }
  }

  /** Reads until all notes are there; what is read never shrinks and never has a hole. */
  private int watch(CountDownLatch begun, int all) {
    try {
      int seen = 0;
      while (seen < all) {
        int now = store.notes(ID).size();
        assertThat(now).isGreaterThanOrEqualTo(seen);
        assertThat(store.events(ID)).hasSizeGreaterThan(now);
        seen = now;
        begun.countDown();
      }
      return seen;
    } catch (JournalException e) {
      throw new AssertionError(e);
    }
  }

  private void type(int times) {
    for (int i = 1; i <= times; i++) {
      store.drafts(ID).keep(new Draft(null, "utkast " + i));
    }
  }

  /** A connection that knows nothing of the rules of this house. */
  private Connection outside() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samtakt.db"));
  }

  private static SessionEvent note(int number, String text) {
    return new SessionEvent.NoteTaken(
        EveryEvent.OPENED.plus(Duration.ofSeconds(number)), new NoteId(number), null, null, text);
  }

  private static String refusal(ThrowingCallable doing) {
    return catchThrowableOfType(JournalException.class, doing).reason().key();
  }
}
