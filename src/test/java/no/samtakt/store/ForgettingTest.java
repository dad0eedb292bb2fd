package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.history.Forgotten;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.PastSession;
import no.samtakt.history.PersonRecord;
import no.samtakt.history.PersonRecord.Kind;
import no.samtakt.notes.Draft;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Picture;
import no.samtakt.notes.Tag;
import no.samtakt.people.Answer;
import no.samtakt.people.Attribute;
import no.samtakt.people.Identity;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.TeamMember;
import no.samtakt.session.Cue;
import no.samtakt.session.JournalException;
import no.samtakt.session.Scene;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name is there before, in every place where it can be, and nowhere after. */
class ForgettingTest {
  private static final SessionId ID = new SessionId("okt-1");
  private static final SessionId OTHER = new SessionId("okt-2");
  private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
  private static final String SERIES = "Folkehelse 2026";

  /** Words that stand nowhere else, in our sources or in SQLite's. */
  private static final List<String> SEEDS =
      List.of("Ragnfrid", "Qvistgård", "post.q.quist", "Zebulon", "Pfefferkorn", "Tøffelhelt");

  private static final Person KNOWN =
      new Person(
          new PersonId("p1"),
          "Ragnfrid Qvistgård",
          Map.of(
              Attribute.EMAIL,
              "post.q.quist@eksempel.no",
              Attribute.EARLIER_NAME,
              "Tøffelhelt X."));

  /** Somebody who only wrote in the chat: kept among the people, and never on the list. */
  private static final Person AUTHOR =
      new Person(new PersonId("p2"), "Zebulon Pfefferkorn", Map.of());

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void open() throws JournalException {
    folder = temp.resolve("data");
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A sheet with the name in its texts and in the id of an item. */
  private static RunSheet sheet() {
    RunSheet rich = RichSheet.sheet();
    List<Item> items = new ArrayList<>(rich.items());
    items.add(
        RichSheet.whole(
            new ItemId("ragnfrid-qvistgård"),
            "Ragnfrid forteller",
            no.samtakt.runsheet.Kind.TALK,
            7,
            null,
            null));
    return new RunSheet(
        rich.title() + " med Ragnfrid Qvistgård",
        "Spør post.q.quist@eksempel.no",
        rich.language(),
        rich.date(),
        rich.start(),
        rich.zone(),
        rich.platform(),
        rich.link(),
        rich.series(),
        rich.participants(),
        List.of(new TeamMember("Ragnfrid", "vert")),
        List.of("La Qvistgård snakke ut"),
        rich.before(),
        rich.prework(),
        items,
        rich.after(),
        rich.mute());
  }

  private static SessionEvent.NoteTaken note(int id, String text) {
    return new SessionEvent.NoteTaken(
        NOW, new NoteId(id), null, null, text, null, Origin.WRITTEN, null, null, null);
  }

  private static List<SessionEvent> journal() {
    Instant at = NOW.minusSeconds(3600);
    RunSheet sheet = sheet();
    return List.of(
        new SessionEvent.SheetOpened(at, sheet),
        new SessionEvent.PeopleListed(at, List.of(KNOWN.id())),
        new SessionEvent.SessionStarted(
            at, at, at, java.time.Duration.ZERO, sheet.items().getFirst().id(), at),
        note(1, "Ragnfrid vil ha lønn"),
        new SessionEvent.NoteTaken(
            at,
            new NoteId(2),
            new ItemId("ragnfrid-qvistgård"),
            Tag.FOLLOW_UP,
            "Ring RAGNFRID QVISTGÅRD, eller skriv til post.q.quist@eksempel.no",
            new FollowUp(KNOWN.id(), LocalDate.of(2027, 1, 4), false),
            Origin.WRITTEN,
            null,
            null,
            null),
        new SessionEvent.NoteTaken(
            at,
            new NoteId(3),
            null,
            null,
            "Zebulon Pfefferkorn: Hei, Ragnfrid!",
            null,
            Origin.CHAT,
            AUTHOR.id(),
            null,
            null),
        note(4, "Pfefferkorns forslag, som ble slettet"),
        new SessionEvent.NoteDeleted(at, new NoteId(4)),
        note(5, "Felles ressursbank"),
        new SessionEvent.NoteEdited(at, new NoteId(5), Tag.IDEA, "Qvistgårds ressursbank", null),
        new SessionEvent.NoteEdited(at, new NoteId(5), Tag.IDEA, "Felles ressursbank", null),
        new SessionEvent.CueSent(at, 1, Cue.Sender.COHOST, "Ragnfrid har hånda oppe"),
        new SessionEvent.SceneShown(at, new Scene.FreeMessage("Velkommen, Ragnfrid!")),
        new SessionEvent.ItemSkipped(at, new ItemId("ragnfrid-qvistgård")),
        new SessionEvent.ItemUnskipped(at, new ItemId("ragnfrid-qvistgård")),
        new SessionEvent.CaughtUp(
            at,
            Map.of(new ItemId("ragnfrid-qvistgård"), java.time.Duration.ofMinutes(5)),
            java.util.Set.of()),
        new SessionEvent.SpeakerStarted(at, KNOWN.id(), false),
        new SessionEvent.SessionEnded(NOW));
  }

  private void seed() throws Exception {
    try (SqliteJournal journal = store.journal(ID, false, "/hjemme/Ragnfrid Qvistgård/plan.yaml")) {
      journal.remember(List.of(KNOWN, AUTHOR));
      journal.append(journal());
    }
    store.drafts(ID).keep(new Draft(Tag.IDEA, "Zebulon mente at"));
    store.pictures(ID).keep(new Picture("image/png", "Ragnfrid".getBytes(StandardCharsets.UTF_8)));
    Identity other = new Identity("", no.samtakt.people.NameKey.of("En Annen"), "");
    store.remember(SERIES, new Answer(Identity.of(KNOWN), other, true));
    store.remember(SERIES, new Answer(Identity.of(AUTHOR), other, false));
    Files.createDirectories(folder.resolve("log"));
    Files.writeString(
        folder.resolve("log/samtakt-0.log"),
        "ADVARSEL: Ragnfrid Qvistgård sto i en feil\nalt vel\n");
    Files.writeString(folder.resolve("samtakt.db.copying"), "halv kopi med Pfefferkorn");
  }

  private void assertSeeded() throws IOException {
    for (String seed : SEEDS) {
      assertThat(BytesOf.filesWith(folder, seed)).as(seed).isNotEmpty();
    }
  }

  private void assertGone() throws IOException {
    for (String seed : SEEDS) {
      assertThat(BytesOf.filesWith(temp, seed)).as(seed).isEmpty();
    }
  }

  @Test
  void anonymisingLeavesNoNameInAnyByteAndTheRestAsItWas() throws Exception {
    seed();
    assertSeeded();

    Forgotten forgotten = store.anonymise(ID, NOW);

    assertThat(forgotten)
        .isEqualTo(new Forgotten("Samarbeid på nye måter med N.N.", 2, 0, List.of(), true));
    assertGone();
    SessionState before = Session.replay(journal());
    SessionState after = Session.replay(store.events(ID));
    assertThat(after.course().ended()).isEqualTo(before.course().ended());
    assertThat(after.presence()).isEqualTo(before.presence());
    assertThat(after.sheet().items()).hasSameSizeAs(before.sheet().items());
    assertThat(after.notes()).hasSameSizeAs(before.notes());
    assertThat(store.notes(ID)).isEqualTo(after.notes());
    assertThat(after.notes().get(1).text()).isEqualTo("Ring N.N., eller skriv til N.N.");
    assertThat(after.notes().get(1).item()).isEqualTo("item-1");
    assertThat(after.sheet().item(new ItemId("item-1")).orElseThrow().title())
        .isEqualTo("N.N. forteller");
    assertThat(store.find(NoteQuery.of("ressursbank", 9))).hasSize(1);
    assertThat(store.find(NoteQuery.of("ragnfrid", 9))).isEmpty();
    assertThat(store.people(ID).people()).isEmpty();
    assertThat(store.integrity()).isEqualTo("ok");
    PastSession line = store.sessions().getFirst();
    assertThat(line.title()).isEqualTo("Samarbeid på nye måter med N.N.");
    assertThat(line.source()).isNull();
    assertThat(line.people()).isEqualTo(1);
    assertThat(line.kept()).isEqualTo(new PastSession.Kept(0, null, NOW, line.kept().written()));
    assertThat(store.lastList(SERIES, OTHER)).isEmpty();
  }

  @Test
  void anonymisingTakesTheNameOutOfAddressesInSmallLettersAndOutOfTheIndex() throws Exception {
    List<String> written =
        List.of("a.elmi@x.no", "aelmi@x.no", "elmi.amina@x.no", "amina_elmi@x.no");
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.remember(List.of(new Person(new PersonId("p1"), "Amina Elmi", Map.of())));
      List<SessionEvent> events = new ArrayList<>(journal().subList(0, 3));
      for (String address : written) {
        events.add(note(events.size(), "Skriv til " + address + ". Det er noe alle vil."));
      }
      journal.append(events);
    }
    for (String address : written) {
      assertThat(BytesOf.filesWith(folder, address)).as(address).isNotEmpty();
    }

    store.anonymise(ID, NOW);

    assertThat(BytesOf.filesWith(temp, "elmi")).isEmpty();
    assertThat(store.notes(ID))
        .extracting(Note::text)
        .containsOnly("Skriv til N.N.@x.no. Det er noe alle vil.");
    assertThat(store.find(NoteQuery.of("elmi", 9))).isEmpty();
    assertThat(store.find(NoteQuery.of("noe alle", 9))).hasSize(written.size());
  }

  @Test
  void anAnonymisedSessionIsClosedAndMayBeAnonymisedAgain() throws Exception {
    seed();
    store.anonymise(ID, NOW);

    assertThatThrownBy(() -> store.journal(ID, false, null))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.reason().key()).isEqualTo("store.anonymised"));
    assertThat(store.anonymise(ID, NOW).people()).isZero();
  }

  @Test
  void deletingLeavesNothing() throws Exception {
    seed();
    try (SqliteJournal journal = store.journal(OTHER, true, null)) {
      journal.append(EveryEvent.journal());
    }
    assertSeeded();

    Forgotten forgotten = store.delete(ID);

    assertThat(forgotten.people()).isEqualTo(2);
    assertThat(forgotten.notes()).isEqualTo(4);
    assertThat(forgotten.clean()).isTrue();
    assertGone();
    assertThat(BytesOf.filesWith(folder, ID.value())).isEmpty();
    assertThat(BytesOf.filesWith(folder, "ressursbank")).isEmpty();
    assertThat(store.sessions()).extracting(PastSession::id).containsExactly(OTHER);
    assertThat(store.events(OTHER)).isEqualTo(EveryEvent.journal());
    assertThat(store.find(NoteQuery.of("ressursbank", 9))).isEmpty();
    assertThat(store.integrity()).isEqualTo("ok");
    assertThat(folder.resolve("samtakt.db.copying")).doesNotExist();
    assertThat(folder.resolve("log/samtakt-0.log"))
        .hasContent("ADVARSEL: N.N. sto i en feil\nalt vel");
  }

  @Test
  void whatAnotherSessionHoldsOfSomebodyStaysThere() throws Exception {
    seed();
    try (SqliteJournal journal = store.journal(OTHER, false, null)) {
      journal.remember(List.of(KNOWN));
      journal.append(journal());
    }

    store.delete(ID);

    assertThat(store.people(OTHER).people()).containsExactly(KNOWN);
    assertThat(store.events(OTHER)).isEqualTo(journal());
  }

  @Test
  void aSessionThatIsOpenIsRefusedAndNothingIsForgotten() throws Exception {
    seed();
    try (SqliteJournal journal = store.journal(ID, false, null);
        Store window = Store.open(folder)) {
      assertThat(journal.id()).isEqualTo(ID);
      for (Store each : List.of(store, window)) {
        assertThatThrownBy(() -> each.delete(ID))
            .isInstanceOfSatisfying(
                JournalException.class,
                e -> assertThat(e.reason().key()).isEqualTo("forget.in-use"));
        assertThatThrownBy(() -> each.anonymise(ID, NOW)).isInstanceOf(JournalException.class);
      }
    }
    assertThat(store.events(ID)).isEqualTo(journal());
    assertThat(store.people(ID).people()).hasSize(2);
  }

  @Test
  void aCopyThatTheDataWasMovedFromIsCleanedToo() throws Exception {
    seed();
    store.close();
    Path next = Files.createDirectory(temp.resolve("ny"));
    StoreCopy.make(folder, next);
    store = Store.open(next);
    assertThat(BytesOf.filesWith(folder, "Qvistgård")).isNotEmpty();

    assertThat(store.delete(ID).unreached()).isEmpty();

    assertGone();
  }

  @Test
  void aCopyThatIsAwayIsNamed() throws Exception {
    seed();
    store.close();
    Path next = Files.createDirectory(temp.resolve("ny"));
    StoreCopy.make(folder, next);
    Files.move(folder, temp.resolve("frakoblet"));
    store = Store.open(next);

    assertThat(store.anonymise(ID, NOW).unreached()).containsExactly(folder.toString());
  }

  @Test
  void whileAnotherProgramReadsTheCleaningIsOwedAndDoneLater() throws Exception {
    seed();
    try (Connection reader = new Database(Store.file(folder)).connect()) {
      Database.run(reader, "PRAGMA busy_timeout = 1");
      Database.run(reader, "BEGIN");
      Database.ask(reader, "SELECT count(*) FROM event");
      assertThat(store.delete(ID).clean()).isFalse();
      assertThat(BytesOf.filesWith(folder, "Qvistgård")).isNotEmpty();
    }
    store.finish();
    assertGone();
    store.finish();
  }

  @Test
  void noSuchSessionIsSaid() {
    assertThatThrownBy(() -> store.delete(new SessionId("nope")))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.reason().key()).isEqualTo("forget.no-such-session"));
  }

  @Test
  void allThatIsStoredAboutSomebodyIsFoundAndOthersAreTakenOut() throws Exception {
    seed();

    PersonRecord record = store.about("qvistgård, ragnfrid").records().getFirst();

    assertThat(record.person()).isEqualTo(KNOWN);
    assertThat(record.traces())
        .extracting(PersonRecord.Trace::kind)
        .contains(Kind.LIST, Kind.SHEET, Kind.NOTES, Kind.CUES, Kind.SCREEN, Kind.FLOOR);
    assertThat(record.traces())
        .flatExtracting(PersonRecord.Trace::texts)
        .contains("Ragnfrid vil ha lønn", "N.N.: Hei, Ragnfrid!")
        .noneMatch(text -> text.contains("Pfefferkorn"));
    assertThat(record.answers()).hasSize(1);
    assertThat(store.about("post.q.quist@EKSEMPEL.no").records()).hasSize(1);
    assertThat(store.about("Zebulon Pfefferkorn").records().getFirst().traces())
        .flatExtracting(PersonRecord.Trace::texts)
        .contains("Zebulon Pfefferkorn: Hei, N.N.!", "Zebulon mente at");
    assertThat(store.about("Ingen Her").records()).isEmpty();
    assertThat(store.about("Ingen Her").alike()).isEmpty();
  }

  @Test
  void aPartOfANameIsAnsweredWithTheFullNamesThatHaveIt() throws Exception {
    seed();

    assertThat(store.about("Ragnfrid").alike()).containsExactly("Ragnfrid Qvistgård");
    assertThat(store.about("Ragnfrid").records()).isEmpty();
    assertThat(store.about("pfeff").alike()).containsExactly("Zebulon Pfefferkorn");
    assertThat(store.about("ragnfrid.qvistgård@x.no").alike())
        .containsExactly("Ragnfrid Qvistgård");
    assertThat(store.about("Ragnfrid Qvistgård").alike()).isEmpty();
  }

  @Test
  void whatIsNotAboutSomebodyIsNotFound() throws Exception {
    seed();

    assertThat(store.about("ukjent.person@ressursbank-fylke.example.org").records()).isEmpty();
    assertThat(store.about("Kari Samarbeid").records()).isEmpty();
    assertThat(store.about("Kari Pfefferkorn").records().getFirst().uncertain()).isTrue();
  }

  @Test
  void whatMayBeAboutANamesakeIsSaidToBeUncertain() throws Exception {
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.remember(
          List.of(
              new Person(new PersonId("p1"), "Anne Tveit", Map.of()),
              new Person(new PersonId("p2"), "Anne Thoresen", Map.of())));
      List<SessionEvent> events = new ArrayList<>(journal().subList(0, 1));
      events.add(note(1, "Anne mener dette"));
      events.add(note(2, "anne.tveit@gmail.com, sier Anne Thoresen"));
      journal.append(events);
    }

    List<PersonRecord.Trace> tveit = store.about("Anne Tveit").records().getFirst().traces();
    List<PersonRecord.Trace> thoresen = store.about("Anne Thoresen").records().getFirst().traces();

    for (List<PersonRecord.Trace> traces : List.of(tveit, thoresen)) {
      assertThat(traces)
          .flatExtracting(PersonRecord.Trace::uncertain)
          .containsExactly("Anne mener dette");
    }
    assertThat(tveit)
        .flatExtracting(PersonRecord.Trace::texts)
        .contains("anne.tveit@gmail.com, sier N.N.");
    assertThat(thoresen)
        .flatExtracting(PersonRecord.Trace::texts)
        .contains("N.N.@gmail.com, sier Anne Thoresen");
  }
}
