package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.history.FoundNote;
import no.samtakt.history.NoteQuery;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteSearchTest {
  private static final SessionId FIRST = new SessionId("first");
  private static final SessionId SECOND = new SessionId("second");
  private static final SessionId THIRD = new SessionId("third");
  private static final SessionId PRACTICE = new SessionId("practice");
  private static final Instant AT = EveryEvent.OPENED;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"møte", "MØTE", "Møte", "møt", "m", "#møte", "(møte*", "møte "})
  void lettersAreTheirOwnWhateverTheirCase(String typed) throws Exception {
    write(
        FIRST,
        false,
        "Neste møter",
        "MØTE i mai",
        "Ny møteleder",
        "#Møteplass",
        "Mote i dag",
        "mø");
    List<String> møte = List.of("#Møteplass", "Ny møteleder", "MØTE i mai", "Neste møter");
    switch (typed) {
      case "m" -> assertThat(texts(typed)).hasSize(6);
      default -> assertThat(texts(typed)).isEqualTo(møte);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "åpen, ÅPEN HALL",
    "ærlig, Ærlighet varer",
    "østf, Hele ØSTFOLD",
    "A\u030Apen, ÅPEN HALL"
  })
  void eachOfTheThreeLettersIsFolded(String typed, String found) throws Exception {
    write(FIRST, false, "ÅPEN HALL", "Ærlighet varer", "Hele ØSTFOLD", "Apen i buret");
    assertThat(texts(typed)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "*", "'", "-", "()", "^", ":", "\"\"", "!", "😀"})
  void whereThereIsNoWordNothingIsFound(String typed) throws Exception {
    write(FIRST, false, "Noe");
    assertThat(texts(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hall OR x",
        "hall AND",
        "NOT hall",
        "text:hall",
        "\"hall",
        "hall\"",
        "hall NEAR(",
        "^hall -x",
        "hall'; DROP TABLE note; --",
        "{text} : hall"
      })
  void whatIsTypedIsNeverTheIndexesOwnLanguage(String typed) throws Exception {
    write(FIRST, false, "Åpen hall");
    assertThat(texts(typed))
        .as("words that do not stand there")
        .isEqualTo(typed.matches("\"hall|hall\"") ? List.of("Åpen hall") : List.of());
  }

  @Test
  void everyWordMustBeginSomeWordAndIsMarked() throws Exception {
    write(FIRST, false, "Åpen hall for ungdom", "Åpen dag");
    FoundNote found = store.find(NoteQuery.of("UNG åpen", 9)).getFirst();
    assertThat(found.note().text()).isEqualTo("Åpen hall for ungdom");
    assertThat(found.item()).isEqualTo("Velkommen");
    assertThat(found.title()).isEqualTo(RichSheet.sheet().title());
    assertThat(found.marks())
        .extracting(mark -> found.note().text().substring(mark.start(), mark.end()))
        .containsExactly("Åpen", "ung");
  }

  @Test
  void sessionsRehearsalsTagsAndTheLimitNarrowIt() throws Exception {
    write(FIRST, false, "hall en", "hall to");
    write(SECOND, false, "hall tre");
    write(PRACTICE, true, "hall øving");
    assertThat(texts("hall")).containsExactly("hall tre", "hall to", "hall en");
    assertThat(texts(new NoteQuery("hall", null, null, true, 9)))
        .hasSize(4)
        .startsWith("hall øving");
    assertThat(texts(new NoteQuery("hall", null, FIRST, false, 9)))
        .containsExactly("hall to", "hall en");
    assertThat(texts(new NoteQuery("hall", Tag.IDEA, null, false, 9)))
        .containsExactly("hall tre", "hall en");
    assertThat(texts(NoteQuery.of("hall", 1))).containsExactly("hall tre");
  }

  @Test
  void theIndexFollowsWhatHappensToANote() throws Exception {
    try (SqliteJournal journal = write(FIRST, false, "gammel ordlyd", "blir borte")) {
      journal.append(
          List.of(new SessionEvent.NoteEdited(AT, new NoteId(1), null, "ny ordlyd", null)));
      assertThat(texts("gammel")).isEmpty();
      assertThat(texts("ny")).containsExactly("ny ordlyd");
      journal.append(List.of(new SessionEvent.NoteDeleted(AT, new NoteId(2))));
      assertThat(texts("borte")).isEmpty();
      journal.append(List.of(new SessionEvent.NoteMoved(AT, new NoteId(1), RichSheet.TALK)));
      assertThat(store.find(NoteQuery.of("ny", 9)).getFirst().item())
          .isEqualTo("Innlegg om «å møtes»");
      journal.append(List.of(new SessionEvent.NoteRestored(AT, new NoteId(2))));
      assertThat(texts("borte")).containsExactly("blir borte");
    }
    try (var connection = new Database(Store.file(folder)).connect()) {
      Database.run(connection, "INSERT INTO note_text (note_text) VALUES ('integrity-check')");
    }
  }

  @Test
  void aPictureIsKeptWithItsSessionAndOthersHaveTheirOwn() throws Exception {
    write(FIRST, false, "hall");
    PictureId one = store.pictures(FIRST).keep(new Picture("image/png", new byte[] {1, 2}));
    PictureId two = store.pictures(FIRST).keep(new Picture("image/jpeg", new byte[] {3}));
    assertThat(store.pictures(SECOND).keep(new Picture("image/png", new byte[] {4})))
        .isEqualTo(one);
    assertThat(two).isEqualTo(new PictureId(2));
    store.close();
    store = Store.open(folder);
    assertThat(store.pictures(FIRST).read(two).orElseThrow().type()).isEqualTo("image/jpeg");
    assertThat(store.pictures(FIRST).read(one).orElseThrow().bytes()).containsExactly(1, 2);
    assertThat(store.pictures(SECOND).read(one)).as("of a session that never was").isEmpty();
  }

  @Test
  void whatIsOpenAfterTheLastSessionOfASeriesIsFound() throws Exception {
    String series = RichSheet.sheet().series();
    assertThat(series).isNotNull();
    try (SqliteJournal journal = write(FIRST, false, "hall")) {
      FollowUp owned = new FollowUp(new PersonId("p1"), null, false);
      journal.append(
          List.of(
              new SessionEvent.SessionStarted(AT, AT, AT, Duration.ZERO, RichSheet.WELCOME, AT),
              new SessionEvent.NoteEdited(AT, new NoteId(1), Tag.FOLLOW_UP, "Ring", owned),
              new SessionEvent.NoteTaken(AT, new NoteId(2), null, Tag.FOLLOW_UP, "Gjort"),
              new SessionEvent.FollowUpMarked(AT, new NoteId(2), true)));
    }
    write(PRACTICE, true, "hall");
    assertThat(open(series, SECOND)).containsExactly("Ring");
    try (SqliteJournal journal = write(SECOND, false, "rom")) {
      journal.append(
          List.of(
              new SessionEvent.SessionStarted(AT, AT, AT, Duration.ZERO, RichSheet.WELCOME, AT),
              new SessionEvent.NoteEdited(
                  AT, new NoteId(1), Tag.FOLLOW_UP, "Skriv", new FollowUp(null, null, false))));
    }
    assertThat(open(series, THIRD))
        .as("also what was left before")
        .containsExactly("Ring", "Skriv");
    try (SqliteJournal journal = write(THIRD, false, "sal")) {
      journal.append(
          List.of(
              new SessionEvent.SessionStarted(AT, AT, AT, Duration.ZERO, RichSheet.WELCOME, AT),
              carried(2, "ring"),
              carried(3, "Skriv"),
              new SessionEvent.FollowUpMarked(AT, new NoteId(2), true),
              new SessionEvent.NoteDeleted(AT, new NoteId(3))));
    }
    assertThat(store.openFollowUps(series, new SessionId("fjerde")))
        .as("done or dropped")
        .isEmpty();
    assertThat(store.openFollowUps("En annen", SECOND)).isEmpty();
  }

  private List<String> open(String series, SessionId except) throws Exception {
    return store.openFollowUps(series, except).orElseThrow().open().stream()
        .map(left -> left.note().text())
        .toList();
  }

  private static SessionEvent carried(int number, String text) {
    return new SessionEvent.NoteTaken(
        AT,
        new NoteId(number),
        null,
        Tag.FOLLOW_UP,
        text,
        new FollowUp(null, null, false),
        Origin.CARRIED,
        null,
        null,
        null);
  }

  /** Notes of one session, every other an idea; the caller may go on with its journal. */
  private SqliteJournal write(SessionId session, boolean rehearsal, String... texts)
      throws Exception {
    SqliteJournal journal = store.journal(session, rehearsal, null);
    List<SessionEvent> events = new ArrayList<>();
    events.add(new SessionEvent.SheetOpened(AT, RichSheet.sheet()));
    for (String text : texts) {
      Tag tag = events.size() % 2 == 1 ? Tag.IDEA : null;
      events.add(
          new SessionEvent.NoteTaken(AT, new NoteId(events.size()), RichSheet.WELCOME, tag, text));
    }
    journal.append(events);
    return journal;
  }

  private List<String> texts(String typed) throws Exception {
    return texts(NoteQuery.of(typed, 99));
  }

  private List<String> texts(NoteQuery query) throws Exception {
    return store.find(query).stream().map(found -> found.note().text()).toList();
  }
}
