package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.notes.Draft;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
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
  void whatWasAppendedIsThereAfterReopening() throws JournalException {
    try (SqliteJournal journal = store.journal(ID, false, "plan.yaml")) {
      journal.append(ALL.subList(0, 3));
      journal.append(ALL.subList(3, 4));
    }
    reopen();
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      assertThat(store.events(ID)).isEqualTo(ALL.subList(0, 4));
      journal.append(ALL.subList(4, ALL.size()));
    }
    reopen();
    assertThat(store.events(ID)).isEqualTo(ALL);
    assertThat(Session.replay(store.events(ID))).isEqualTo(Session.replay(ALL));
    assertThat(store.integrity()).isEqualTo("ok");
  }

  @Test
  void theNotesAreThoseOfTheFold() throws JournalException {
    keep(ID, ALL);
    assertThat(store.notes(ID)).isEqualTo(Session.replay(ALL).notes()).hasSize(6);
    assertThat(store.notes(OTHER)).isEmpty();
  }

  @Test
  void aSessionIsOneLineInTheListTheLatestUsedFirst() throws JournalException {
    keep(ID, ALL);
    try (SqliteJournal rehearsal = store.journal(OTHER, true, null)) {
      rehearsal.append(List.of(new SessionEvent.SheetOpened(EveryEvent.OPENED, RichSheet.bare())));
    }
    PastSession first =
        new PastSession(
            ID,
            "Samarbeid på nye måter",
            "plan.yaml",
            EveryEvent.OPENED,
            ALL.getLast().at(),
            Standing.RUNNING,
            false,
            6,
            6,
            6);
    PastSession second =
        new PastSession(
            OTHER,
            "Kort",
            null,
            EveryEvent.OPENED,
            EveryEvent.OPENED,
            Standing.OPENED,
            true,
            1,
            0,
            0);
    assertThat(store.sessions()).containsExactly(second, first);
    try (SqliteJournal again = store.journal(ID, true, "another.yaml")) {
      again.append(List.of(new SessionEvent.Redone(ALL.getLast().at())));
    }
    assertThat(store.sessions()).extracting(PastSession::id).containsExactly(ID, OTHER);
    assertThat(store.sessions().getFirst().standing()).isEqualTo(Standing.ENDED);
    assertThat(store.sessions().getFirst().rehearsal()).isFalse();
  }

  @Test
  void namesComeBackInTheOrderOfTheRunningSession() throws JournalException {
    Roster early = new Roster(List.of(person(2, "Åse"), person(1, "Øyvind")));
    Roster later = new Roster(List.of(person(3, "Nils"), person(2, "Åse Berg")));
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.remember(early.people());
      assertThat(store.people(ID)).as("no session yet").isEqualTo(Roster.EMPTY);
      journal.append(ALL.subList(0, 2));
      assertThat(store.people(ID)).isEqualTo(early);
      journal.remember(later.people());
    }
    assertThat(store.people(ID)).isEqualTo(early.with(later));
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
          new SqliteJournal(database, connection, lock, ID, false, null, List.of());
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
  void draftsSurvive() throws JournalException {
    Draft draft = new Draft(Tag.FOLLOW_UP, " Ring kommunen\nom \"rommet\" ");
    assertThat(store.drafts(ID).read()).isEqualTo(Draft.EMPTY);
    keep(ID, ALL.subList(0, 1));
    store.drafts(ID).keep(new Draft(null, "Ring"));
    store.drafts(ID).keep(draft);
    store.drafts(OTHER).keep(new Draft(null, "typed in a session that never was"));
    reopen();
    assertThat(store.drafts(ID).read()).isEqualTo(draft);
    assertThat(store.drafts(OTHER).read()).isEqualTo(Draft.EMPTY);
    store.drafts(ID).keep(Draft.EMPTY);
    assertThat(store.drafts(ID).read()).isEqualTo(Draft.EMPTY);
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

  @Test
  void namesAreForTheOwnerAlone() throws IOException {
    Path file = folder.resolve("samtakt.db");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileFromANewerVersionIsLeftAlone() throws Exception {
    store.close();
    try (Connection outside = outside()) {
      Database.run(outside, "PRAGMA user_version = 99");
    }
    assertThat(refusal(() -> Store.open(folder))).isEqualTo("store.newer");
    try (Connection outside = outside()) {
      assertThat(Database.ask(outside, "PRAGMA user_version")).isEqualTo("99");
    }
  }

  @Test
  void aDamagedFileIsNamedAndLeftAsItWas() throws IOException {
    store.close();
    Path file = folder.resolve("samtakt.db");
    byte[] scrap = "This is not a database. ".repeat(100).getBytes(StandardCharsets.UTF_8);
    Files.write(file, scrap);
    assertThat(refusal(() -> Store.open(folder))).isEqualTo("store.damaged");
    assertThat(file).hasBinaryContent(scrap);
  }

  @Test
  void aFileDamagedInTheMiddleIsNamed() throws Exception {
    keep(ID, ALL);
    store.close();
    try (FileChannel channel =
        FileChannel.open(folder.resolve("samtakt.db"), StandardOpenOption.WRITE)) {
      channel.truncate(4096 * 2);
    }
    assertThat(
            refusal(() -> {
              try (Store broken = Store.open(folder)) {
                broken.events(ID);
              }
            }))
        .isEqualTo("store.damaged");
  }

  @Test
  void aFolderThatCannotBeIsNamed() throws IOException {
    Path file = Files.createFile(temp.resolve("a file"));
    assertThat(refusal(() -> Store.open(file.resolve("data")))).isEqualTo("store.no-access");
  }

  @Test
  void anEventOfANewerVersionIsNamed() throws Exception {
    keep(ID, ALL.subList(0, 2));
    try (Connection outside = outside()) {
      Database.run(outside, "UPDATE event SET type = 'choir-sang' WHERE seq = 1");
    }
    assertThat(refusal(() -> store.events(ID))).isEqualTo("store.unknown-event");
    assertThat(refusal(() -> store.journal(ID, false, null))).isEqualTo("store.unknown-event");
    assertThat(store.sessions()).as("the others can still be used").hasSize(1);
    try (Connection outside = outside()) {
      Database.run(outside, "UPDATE event SET type = 'people-listed' WHERE seq = 1");
    }
    store.journal(ID, false, null).close();
  }

  private void keep(SessionId session, List<SessionEvent> events) throws JournalException {
    try (SqliteJournal journal = store.journal(session, false, "plan.yaml")) {
      journal.append(events);
    }
  }

  private void reopen() throws JournalException {
    store.close();
    store = Store.open(folder);
  }

  /** A connection that knows nothing of the rules of this house. */
  private Connection outside() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samtakt.db"));
  }

  private static SessionEvent note(int number, String text) {
    return new SessionEvent.NoteTaken(
        EveryEvent.OPENED.plus(Duration.ofSeconds(number)), new NoteId(number), null, null, text);
  }

  private static Person person(int number, String name) {
    return new Person(
        new PersonId("p" + number),
        name,
        Map.of(Attribute.EMAIL, "p" + number + "@example.org", Attribute.ROLE, "rådgiver"));
  }

  private static String refusal(ThrowingCallable doing) {
    return catchThrowableOfType(JournalException.class, doing).reason().key();
  }
}
