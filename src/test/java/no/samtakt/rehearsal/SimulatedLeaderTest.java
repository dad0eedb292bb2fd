package no.samtakt.rehearsal;

import static no.samtakt.rehearsal.Practice.at;
import static no.samtakt.rehearsal.Sheets.goingOn;
import static no.samtakt.rehearsal.Sheets.pairs;
import static no.samtakt.rehearsal.Sheets.pinned;
import static no.samtakt.rehearsal.Sheets.sheet;
import static no.samtakt.rehearsal.Sheets.talk;
import static no.samtakt.rehearsal.Sheets.withCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samtakt.notes.Tag;
import no.samtakt.rehearsal.RehearsalResult.Ran;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent.CardDrawn;
import no.samtakt.session.SessionEvent.CardShown;
import no.samtakt.session.SessionEvent.GroupsFormed;
import no.samtakt.session.SessionEvent.ItemStarted;
import no.samtakt.session.SessionEvent.NoteTaken;
import no.samtakt.session.SessionEvent.SheetOpened;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.Test;

class SimulatedLeaderTest {
  private final Practice practice = new Practice();

  @Test
  void keepsToThePlan() {
    RehearsalResult result = practice.run(sheet(talk("a", 10), goingOn("b", 5), talk("c", 15)), 0);

    assertThat(result.items())
        .extracting(Ran::id, Ran::planned, Ran::start, Ran::end)
        .containsExactly(
            tuple("a", time(9, 0), time(9, 0), time(9, 10)),
            tuple("b", time(9, 10), time(9, 10), time(9, 15)),
            tuple("c", time(9, 15), time(9, 15), time(9, 30)));
    assertThat(result.ended()).isEqualTo(time(9, 30));
    assertThat(result.drift()).isZero();
    assertThat(practice.warnings).isEmpty();
    assertThat(practice.closed).isTrue();
  }

  @Test
  void acknowledgesEveryEventInOrderFromTheFirst() {
    practice.run(sheet(talk("a", 10), goingOn("b", 5)), 4, at(2, note("æøå")));

    assertThat(practice.acknowledged).isEqualTo(practice.journal);
    assertThat(practice.acknowledged.getFirst()).isInstanceOf(SheetOpened.class);
    assertThat(practice.numbers)
        .isEqualTo(IntStream.range(0, practice.journal.size()).boxed().toList());
  }

  @Test
  void equalSeedsGiveEqualSessions() {
    var sheet = sheet(pairs("speed", 3), withCard("kort", new CardChoice("icebreaker", null)));
    RehearsalResult one = practice.run(sheet, 11, at(1, note("hei")));
    Practice again = new Practice();

    assertThat(again.run(sheet, 11, at(1, note("hei")))).isEqualTo(one);
    assertThat(again.journal).isEqualTo(practice.journal);
  }

  @Test
  void theJournalReplaysToTheEnd() throws RehearsalException {
    var end = practice.lead(sheet(pairs("speed", 2), talk("b", 3)), 7, at(1, new Action.Pause()));

    assertThat(Session.replay(practice.journal)).isEqualTo(end.state());
  }

  @Test
  void waitsForPins() {
    RehearsalResult result =
        practice.run(sheet(talk("a", 10), pinned("b", 10, time(9, 30)), talk("c", 5)), 0);

    assertThat(result.items().get(1).start()).isEqualTo(time(9, 30));
    assertThat(result.ended()).isEqualTo(time(9, 45));
    assertThat(practice.waits)
        .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(5));
  }

  @Test
  void formsTheGroupsOfEveryRoundWhenTheItemBegins() {
    RehearsalResult result = practice.run(sheet(talk("a", 10), pairs("speed", 3)), 7);

    assertThat(result.items().get(0).rounds()).isEmpty();
    assertThat(result.items().get(1).rounds())
        .hasSize(3)
        .allSatisfy(round -> {
          assertThat(round.groups()).hasSize(3);
          assertThat(round.groups().stream().flatMap(List::stream)).hasSize(7);
        });
    GroupsFormed formed = practice.all(GroupsFormed.class).getFirst();
    assertThat(formed.at()).isEqualTo(practice.all(ItemStarted.class).getFirst().at());
  }

  @Test
  void nobodyThereMeansNoGroups() {
    assertThat(practice.run(sheet(pairs("speed", 2)), 0).items().getFirst().rounds()).isEmpty();
    assertThat(practice.warnings).isEmpty();
  }

  @Test
  void drawsTheCardThatAnItemAsksForAndShowsIt() {
    practice.run(sheet(withCard("inn", new CardChoice("icebreaker", null))), 0);

    CardDrawn drawn = practice.all(CardDrawn.class).getFirst();
    assertThat(drawn.card().value()).isEqualTo("ice-1");
    assertThat(practice.all(CardShown.class).getFirst().card()).isEqualTo(drawn.card());
  }

  @Test
  void warnsOfACardThatIsNotInTheDeck() {
    practice.run(sheet(withCard("inn", new CardChoice(null, "nope"))), 0);

    assertThat(practice.warnings).singleElement().asString().contains("inn", "nope");
    assertThat(practice.all(CardShown.class)).isEmpty();
  }

  @Test
  void aPauseMakesTheSessionLate() {
    RehearsalResult result =
        practice.run(
            sheet(talk("a", 10), talk("b", 10)),
            0,
            at(4, new Action.Pause()),
            at(7, new Action.Resume()));

    assertThat(result.items().getFirst().end()).isEqualTo(time(9, 13));
    assertThat(result.drift()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void aPauseThatNobodyEndsIsEndedWhenTheScriptIsDone() {
    RehearsalResult result =
        practice.run(
            sheet(talk("a", 10)), 0, at(4, new Action.Pause()), at(20, note("fortsatt pause")));

    assertThat(result.drift()).isEqualTo(Duration.ofMinutes(16));
    assertThat(result.notes()).isEqualTo(1);
    assertThat(practice.warnings).singleElement().asString().contains("pausen");
  }

  @Test
  void nextAndAdjustmentsMoveTheEnd() {
    RehearsalResult result =
        practice.run(
            sheet(talk("a", 10), talk("b", 10), talk("c", 10)),
            0,
            at(6, new Action.Next()),
            at(7, new Action.Adjust(Duration.ofMinutes(3))),
            at(20, new Action.Adjust(Duration.ofMinutes(-2))));

    assertThat(result.items())
        .extracting(Ran::end)
        .containsExactly(time(9, 6), time(9, 19), time(9, 27));
    assertThat(result.drift()).isEqualTo(Duration.ofMinutes(-3));
  }

  @Test
  void whatTheRulesRefuseIsAWarning() {
    practice.run(
        sheet(talk("a", 10)),
        0,
        at(1, new Action.Resume()),
        at(2, new Action.Adjust(Duration.ofMinutes(-30))),
        at(3, new Action.Leave("Ingen")));

    assertThat(practice.warnings).hasSize(3);
    assertThat(practice.warnings.getFirst())
        .isEqualTo("Manuset kl. 09:01 ble ikke utført: Økta står ikke på pause.");
  }

  @Test
  void whatComesAfterTheEndIsNotDone() {
    RehearsalResult result =
        practice.run(sheet(talk("a", 10)), 0, at(10, note("med")), at(11, note("for sent")));

    assertThat(result.notes()).isEqualTo(1);
    assertThat(practice.warnings)
        .containsExactly("1 hendelse i manuset kommer etter at økta er slutt, og er ikke utført.");
  }

  @Test
  void peopleComeAndGo() throws RehearsalException {
    String known = SimulatedPeople.of(4, 1).getFirst().name();
    var end =
        practice.lead(
            sheet(talk("a", 10), pairs("speed", 1)),
            4,
            at(1, new Action.Leave(known)),
            at(2, new Action.Join("Ny Person")),
            at(3, new Action.Join(known.toUpperCase(Locale.ROOT))));

    assertThat(practice.warnings).isEmpty();
    assertThat(end.state().presence().here()).hasSize(5);
    RehearsalResult result = RehearsalResult.of(new SessionId("x"), end);
    assertThat(result.items().get(1).rounds().getFirst().groups().stream().flatMap(List::stream))
        .hasSize(5)
        .contains("Ny Person", known);
  }

  @Test
  void ofTwoWithTheSameNameTheOneWhoIsHereLeaves() throws RehearsalException {
    var end =
        practice.lead(
            sheet(talk("a", 10)),
            0,
            at(1, new Action.Join("Kari Berg")),
            at(2, new Action.Join("Ola Lie")),
            at(3, new Action.Leave("Kari Berg")),
            at(4, new Action.Leave("Kari Berg")));

    assertThat(practice.warnings)
        .containsExactly("Manuset kl. 09:04 ble ikke utført: Deltakeren er ikke til stede.");
    assertThat(end.state().presence().here()).hasSize(1);
  }

  @Test
  void notesCarryTheirItemAndTag() {
    practice.run(
        sheet(talk("a", 10), talk("b", 10)), 0, at(12, new Action.Note(Tag.IDEA, "blåbær")));

    NoteTaken note = practice.all(NoteTaken.class).getFirst();
    assertThat(note.text()).isEqualTo("blåbær");
    assertThat(note.tag()).isEqualTo(Tag.IDEA);
    assertThat(String.valueOf(note.item())).isEqualTo("b");
  }

  @Test
  void aJournalThatCannotBeKeptStopsTheRehearsal() {
    practice.failAfter = 3;

    assertThatThrownBy(() -> practice.lead(sheet(talk("a", 10), talk("b", 1), talk("c", 1)), 0))
        .isInstanceOf(RehearsalException.class);
    assertThat(practice.acknowledged).isEqualTo(practice.journal).hasSize(3);
    assertThat(practice.closed).isTrue();
  }

  private static Action note(String text) {
    return new Action.Note(null, text);
  }

  private static LocalTime time(int hour, int minute) {
    return LocalTime.of(hour, minute);
  }
}
