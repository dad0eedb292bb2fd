package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samtakt.cards.CardId;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.history.PastCards;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Tag;
import no.samtakt.people.Answer;
import no.samtakt.people.Attribute;
import no.samtakt.people.Identity;
import no.samtakt.people.NameKey;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Instant WRITTEN = Instant.parse("2027-03-01T12:00:00Z");

  private static final SessionId ID = new SessionId("okt-1");
  private static final SessionId OTHER = new SessionId("okt-2");
  private static final List<SessionEvent> ALL = EveryEvent.journal();

  @BeforeEach
  void open() throws JournalException {
    folder = temp.resolve("Økter her");
    store = Store.open(folder, () -> WRITTEN);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Store store;

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
            RichSheet.sheet().series(),
            EveryEvent.OPENED,
            ALL.getLast().at(),
            Standing.RUNNING,
            false,
            9,
            6,
            6,
            new PastSession.Times(
                // The clock was set back by 16 minutes after it began at 07:59:30.
                Instant.parse("2026-11-23T07:43:30Z"),
                null,
                LocalDate.of(2026, 11, 23),
                ZoneId.of("Europe/Oslo")),
            new PastSession.Kept(0, null, null, WRITTEN));
    PastSession second =
        new PastSession(
            OTHER,
            "Kort",
            null,
            null,
            EveryEvent.OPENED,
            EveryEvent.OPENED,
            Standing.OPENED,
            true,
            1,
            0,
            0,
            new PastSession.Times(null, null, null, RichSheet.bare().zone()),
            new PastSession.Kept(0, null, null, WRITTEN));
    assertThat(store.sessions()).containsExactly(second, first);
    try (SqliteJournal again = store.journal(ID, true, "another.yaml")) {
      again.append(List.of(new SessionEvent.Redone(ALL.getLast().at(), List.of())));
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

  private void keep(SessionId session, List<SessionEvent> events) throws JournalException {
    try (SqliteJournal journal = store.journal(session, false, "plan.yaml")) {
      journal.append(events);
    }
  }

  private void reopen() throws JournalException {
    store.close();
    store = Store.open(folder, () -> WRITTEN);
  }

  private static Person person(int number, String name) {
    return new Person(
        new PersonId("p" + number),
        name,
        Map.of(Attribute.EMAIL, "p" + number + "@example.org", Attribute.ROLE, "rådgiver"));
  }

  @Test
  void theSeriesTellsWhichCardsWereUsedTheLatestSessionFirst() throws Exception {
    RunSheet sheet = RichSheet.sheet();
    String series = Objects.requireNonNull(sheet.series());
    Instant at = EveryEvent.OPENED;
    keep(ID, List.of(new SessionEvent.SheetOpened(at, sheet), shown(at, "a"), shown(at, "b")));
    Instant later = at.plusSeconds(86_400);
    keep(OTHER, List.of(new SessionEvent.SheetOpened(later, sheet), shown(later, "c")));
    try (SqliteJournal rehearsal = store.journal(new SessionId("practice"), true, null)) {
      rehearsal.append(List.of(new SessionEvent.SheetOpened(later, sheet), shown(later, "d")));
    }
    PastCards first = new PastCards(sheet.title(), at, List.of(new CardId("a"), new CardId("b")));
    PastCards second = new PastCards(sheet.title(), later, List.of(new CardId("c")));
    assertThat(store.cardsOf(series, new SessionId("denne"))).containsExactly(second, first);
    assertThat(store.cardsOf(series, OTHER)).containsExactly(first);
    assertThat(store.cardsOf("En annen", OTHER)).isEmpty();
  }

  private static SessionEvent shown(Instant at, String card) {
    return new SessionEvent.CardShown(at, new CardId(card));
  }

  @Test
  void theLastListIsOfThoseWhoWereOnItAtTheEnd() throws Exception {
    Roster first =
        Roster.EMPTY.listed(
            List.of(
                new Roster.Entry("Åse", Map.of(Attribute.ATTENDANCE, "kommer sent")),
                new Roster.Entry("Testbruker", Map.of()),
                new Roster.Entry(
                    "Mai Lund",
                    Map.of(Attribute.EARLIER_NAME, "iPhone", Attribute.SECTOR, "Kommune"))));
    List<PersonId> ids = first.people().stream().map(Person::id).toList();
    Instant at = EveryEvent.OPENED;
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.remember(first.people());
      journal.append(
          List.of(
              new SessionEvent.SheetOpened(at, RichSheet.sheet()),
              new SessionEvent.PeopleListed(at, ids),
              new SessionEvent.PeopleListed(at, List.of(ids.get(2), ids.get(0)))));
    }
    assertThat(store.lastList(null, OTHER).orElseThrow().people().people())
        .containsExactly(
            new Person(ids.get(2), "Mai Lund", Map.of(Attribute.SECTOR, "Kommune")),
            new Person(ids.get(0), "Åse", Map.of()));
  }

  @Test
  void theSeriesTellsWhoMetAndWhatWasAnswered() throws Exception {
    RunSheet sheet = RichSheet.sheet();
    String series = Objects.requireNonNull(sheet.series());
    Roster roster =
        Roster.EMPTY.listed(
            Stream.of("Åse", "Bjørg", "Cato", "Dina")
                .map(name -> new Roster.Entry(name, Map.of()))
                .toList());
    List<PersonId> ids = roster.people().stream().map(Person::id).toList();
    Round held = new Round(List.of(new Group(ids.subList(0, 2)), new Group(ids.subList(2, 4))));
    Round never = new Round(List.of(new Group(ids)));
    Instant at = EveryEvent.OPENED;
    try (SqliteJournal journal = store.journal(ID, false, null)) {
      journal.remember(roster.people());
      journal.append(
          List.of(
              new SessionEvent.SheetOpened(at, sheet),
              new SessionEvent.PeopleListed(at, ids),
              new SessionEvent.GroupsFormed(
                  at, RichSheet.SPEED_DATE, Map.of(0, held, 1, never), null),
              new SessionEvent.SessionStarted(at, at, at, Duration.ZERO, RichSheet.SPEED_DATE, at),
              new SessionEvent.SessionEnded(at.plusSeconds(60))));
    }
    assertThat(store.groupsOf(series, OTHER))
        .containsExactly(new PastGroups(sheet.title(), at, roster, List.of(held)));
    assertThat(store.groupsOf(series, ID)).isEmpty();
    assertThat(store.groupsOf("En annen", OTHER)).isEmpty();
    assertThat(store.lastList(series, OTHER)).contains(new PastList(sheet.title(), at, roster));
    assertThat(store.lastList(null, OTHER)).isPresent();
    assertThat(store.lastList(series, ID)).isEmpty();

    Identity one = Identity.of(roster.people().getFirst());
    Identity other = Identity.of(roster.people().getLast());
    store.remember(series, new Answer(one, other, true));
    store.remember(series, new Answer(one, other, false));
    assertThat(store.answers(series)).containsExactly(new Answer(one, other, false));
    Answer second = new Answer(one, new Identity("", NameKey.of("Åse Lie"), ""), true);
    store.remember(series, second);
    store.remember(series, new Answer(other, one, true));
    assertThat(store.answers(series))
        .as("one answer about two people, and the latest last")
        .containsExactly(second, new Answer(one, other, true));
    assertThat(store.answers("En annen")).isEmpty();
  }
}
