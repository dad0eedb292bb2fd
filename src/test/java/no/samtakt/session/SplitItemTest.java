package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Timeline.Beat;
import org.junit.jupiter.api.Test;

/** The running item split: what has been run of it, and what is left. */
class SplitItemTest extends ImprovisedAgenda {
  @Test
  void theRestKeepsWhatIsLeftOfTheShortestLength() {
    inTheTalk().done(BREAK);
    assertThat(play.state().sheet().items().get(3).shortest()).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void minutesGivenAreInTheRestAndNotInWhatHasRun() {
    inTheTalk().done(new SessionCommand.Adjust(Duration.ofMinutes(5))).done(BREAK);
    assertThat(agenda()).contains("Innlegg 8", "Innlegg (forts.) 17");
  }

  @Test
  void whatIsSplitStandsAtZeroAndWaitsAndItsRestCanBeMoved() {
    inTheTalk().done(SPLIT);

    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10", "Innlegg 8", "Innlegg (forts.) 12", "Samtale 15", "Utsjekk 5");
    assertThat(play.current().beat()).isEqualTo(Beat.OVER);
    assertThat(play.current().item().end()).isEqualTo(AtZero.WAIT);
    assertThat(play.timeline().drift()).isZero();
    play.done(move(play.state().sheet().items().get(2).id(), 1)).done(NEXT);
    assertThat(play.current().item().id()).isEqualTo(DIALOGUE);
    assertThat(play.timeline().drift()).isZero();
  }

  @Test
  void whatGoesOnByItselfDoesNotRunOffWhenItIsSplit() {
    play =
        Play.of(Sheets.sheet("09:30", Sheets.goingOn("Film", 10), Sheets.item("Samtale", 20)))
            .at("09:30")
            .start()
            .at("09:34")
            .done(SPLIT)
            .at("09:39")
            .tick();
    assertThat(play.current().item().title()).isEqualTo("Film");
    play.done(NEXT).at("09:45").tick();
    assertThat(play.current().item().title()).isEqualTo("Samtale");
  }

  @Test
  void theRestOfARestIsNotCalledSoTwice() {
    inTheTalk().done(BREAK).at("09:58").done(NEXT).at("10:02").done(BREAK);
    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10",
            "Innlegg 8",
            "Pause 10",
            "Innlegg (forts.) 4",
            "Pause 10",
            "Innlegg (forts.) 8",
            "Samtale 15",
            "Utsjekk 5");
    assertThat(play.state().sheet().items()).doesNotHaveDuplicates();
  }

  @Test
  void thereIsNothingToSplitAtTheVeryBeginningOrEnd() {
    play.at("09:30:30").refused(SPLIT, "session.split-too-early");
    play.at("09:39:30").refused(SPLIT, "session.split-too-late");
    play.at("09:45").refused(SPLIT, "session.split-too-late");
  }

  @Test
  void phasesThatWereNotRunAreInTheRest() {
    play = Play.of(Sheets.sheet("09:30", Sheets.igp("IGP"))).at("09:30").start();
    play.at("09:33").done(NEXT).at("09:37").done(BREAK);
    var rest = play.state().sheet().items().getLast();
    assertThat(rest.segments())
        .extracting(each -> each.length().toMinutes())
        .containsExactly(4L, 5L);
    assertThat(rest.segments().getFirst().size()).isEqualTo(4);
    assertThat(play.state().sheet().items().getFirst().length()).isEqualTo(Duration.ofMinutes(7));
    play.at("09:47").done(NEXT).at("09:51").done(NEXT);
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void whatWasRunBeforeTheLeaderWentBackIsWithinWhatIsLeft() {
    play = Play.of(Sheets.sheet("09:30", Sheets.igp("IGP"))).at("09:30").start();
    SessionCommand back = new SessionCommand.Back();
    play.at("09:33").done(NEXT).done(NEXT).done(back).done(back).at("09:35").done(SPLIT);
    assertThat(play.state().sheet().items().getFirst().segments()).hasSize(1);
    assertThat(play.state().course().visits())
        .allMatch(visit -> visit.legs().stream().allMatch(leg -> leg.segment() == 0));
  }

  @Test
  void linesTickedOffAreNotReadTwice() {
    play.at("09:30").done(UNDO);
    play = Play.of(Sheets.sheet("09:30", Sheets.item("Samtale", 20))).at("09:30").start();
    play.done(new SessionCommand.CheckLine(new ItemId("samtale"), 0, true)).at("09:35").done(SPLIT);
    assertThat(play.state().sheet().items().getLast().script()).isEmpty();
    assertThat(play.state().sheet().items().getFirst().script()).hasSize(1);
  }

  @Test
  void groupsFollowTheRoundsThatTheyWereFormedFor() {
    ItemId date = new ItemId("speed-date");
    play = Play.of(Sheets.sheet("09:30", Sheets.speedDate("Speed date", 3, 6)));
    Roster roster =
        Roster.EMPTY.listed(
            Stream.of("Anne", "Bjørg", "Cato", "Dina")
                .map(n -> new Roster.Entry(n, Map.of()))
                .toList());
    play.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
    play.done(new SessionCommand.FormGroups(date, null));
    Course before = play.state().course();

    play.at("09:36").done(NEXT).at("09:39").done(BREAK);

    Course after = play.state().course();
    ItemId rest = play.state().sheet().items().getLast().id();
    assertThat(after.groups(date, 0)).isEqualTo(before.groups(date, 0));
    assertThat(after.groups(date, 1)).isEqualTo(before.groups(date, 1));
    assertThat(after.groups(date, 2)).isEmpty();
    assertThat(after.groups(rest, 0)).as("cut through").isEqualTo(before.groups(date, 1));
    assertThat(after.groups(rest, 1)).isEqualTo(before.groups(date, 2));
    assertThat(after.rounds()).as("nobody meets twice by it").isEqualTo(before.rounds());
  }

  @Test
  void roundsThatAreAllLeftStayRounds() {
    play = Play.of(Sheets.sheet("09:30", Sheets.speedDate("Speed date", 3, 6))).at("09:30").start();
    play.at("09:35:30").done(BREAK);
    assertThat(play.state().sheet().items().getLast().segments())
        .extracting(each -> each.length().toSeconds())
        .as("two rounds and the half minute between them")
        .containsExactly(360L, 390L);
  }
}
