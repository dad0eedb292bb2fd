package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agenda changed while it runs: breaks nobody planned, items put in, split and moved. */
class ImprovisingTest {
  private static final ItemId TALK = new ItemId("Innlegg");
  private static final ItemId DIALOGUE = new ItemId("Samtale");
  private static final ItemId END = new ItemId("Utsjekk");
  private static final SessionCommand BREAK =
      new SessionCommand.InsertItem(Kind.BREAK, "Pause", Duration.ofMinutes(10), true, "(forts.)");
  private static final SessionCommand SPLIT = new SessionCommand.SplitItem("(forts.)");
  private static final SessionCommand NEXT = new SessionCommand.Next();
  private static final SessionCommand UNDO = new SessionCommand.Undo();

  private Play play =
      Play.of(
              Sheets.sheet(
                  "09:30",
                  Agenda.of("Innsjekk", 10).item(),
                  Agenda.of("Innlegg", 20).shortest(12).item(),
                  Agenda.of("Samtale", 15).cut(1).item(),
                  Agenda.of("Utsjekk", 5).never().item()))
          .at("09:30")
          .start();

  @AfterEach
  void itReplaysToWhereItWas() {
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  private Play inTheTalk() {
    return play.at("09:40").done(NEXT).at("09:48");
  }

  private List<String> agenda() {
    return play.state().sheet().items().stream()
        .map(item -> item.title() + " " + item.length().toMinutes())
        .toList();
  }

  private static SessionCommand insert(String title, int minutes) {
    return new SessionCommand.InsertItem(
        Kind.CUSTOM, title, Duration.ofMinutes(minutes), false, "(forts.)");
  }

  private static SessionCommand move(ItemId item, int by) {
    return new SessionCommand.MoveItem(item, by);
  }

  @Test
  void aBreakStartsAtOnceAndWhatRanGoesOnAfterwardsWithTheTimeItHadLeft() {
    inTheTalk().done(BREAK);

    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10",
            "Innlegg 8",
            "Pause 10",
            "Innlegg (forts.) 12",
            "Samtale 15",
            "Utsjekk 5");
    assertThat(play.current().item().kind()).isEqualTo(Kind.BREAK);
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(10));
    play.at("09:58").done(NEXT);
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(12));
    assertThat(play.timeline().rows().get(1).standing()).isEqualTo(Standing.DONE);
  }

  @Test
  void thePlanIsWhatItWasAndTheBreakIsLateness() {
    inTheTalk().done(BREAK);

    var timeline = play.timeline();
    assertThat(timeline.plannedEnd()).isEqualTo(Play.clock("10:20"));
    assertThat(timeline.drift()).isEqualTo(Duration.ofMinutes(10));
    assertThat(timeline.rows().get(1).plannedEnd()).isEqualTo(Play.clock("10:00"));
    assertThat(timeline.rows().get(4).plannedStart()).isEqualTo(Play.clock("10:00"));
    for (int unplanned : new int[] {2, 3}) {
      var row = timeline.rows().get(unplanned);
      assertThat(row.plannedStart()).isEqualTo(row.start());
      assertThat(row.plannedEnd()).isEqualTo(row.end());
    }
  }

  @Test
  void catchUpTakesBackWhatTheBreakCost() {
    inTheTalk().done(BREAK);

    CatchUp proposed = CatchUp.propose(play.state().course(), play.timeline().now()).orElseThrow();
    play.done(proposed.command());

    assertThat(play.timeline().drift()).isLessThanOrEqualTo(Duration.ZERO);
    assertThat(CatchUp.propose(play.state().course(), play.timeline().now())).isEmpty();
  }

  @Test
  void theRestKeepsWhatIsLeftOfTheShortestLength() {
    inTheTalk().done(BREAK);
    assertThat(play.state().sheet().items().get(3).shortest()).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void oneUndoTakesTheBreakBackAndTheTimeHasRunOn() {
    inTheTalk();
    RunSheet before = play.state().sheet();

    play.done(BREAK).at("09:50").done(UNDO);

    assertThat(play.state().sheet()).isEqualTo(before);
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(10));
    play.done(new SessionCommand.Redo());
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(8));
  }

  @Test
  void whatHasNextToNothingLeftIsOverWhenTheBreakBegins() {
    play.at("09:40").done(NEXT).at("09:59:30").done(BREAK);
    assertThat(agenda())
        .containsExactly("Innsjekk 10", "Innlegg 20", "Pause 10", "Samtale 15", "Utsjekk 5");
    assertThat(play.timeline().rows().get(3).standing()).isEqualTo(Standing.NEXT);
  }

  @Test
  void whatHasOnlyJustBegunComesAfterTheBreakFromItsBeginning() {
    play.at("09:40").done(NEXT).at("09:40:20").done(BREAK);
    assertThat(agenda())
        .containsExactly("Innsjekk 10", "Pause 10", "Innlegg 20", "Samtale 15", "Utsjekk 5");
    play.at("09:50:20").done(NEXT);
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void whatWaitsForItsPinStillHasThatPinAfterTheBreak() {
    play =
        Play.of(
                Sheets.sheet(
                    "09:30", Sheets.item("Innsjekk", 10), Sheets.pinned("Innlegg", 10, "10:00")))
            .at("09:30")
            .start()
            .at("09:40")
            .done(NEXT)
            .at("09:42")
            .done(BREAK);
    assertThat(play.timeline().rows().get(2).start()).isEqualTo(Play.clock("10:00"));
    assertThat(play.timeline().drift()).isZero();
  }

  @Test
  void minutesGivenAreInTheRestAndNotInWhatHasRun() {
    inTheTalk().done(new SessionCommand.Adjust(Duration.ofMinutes(5))).done(BREAK);
    assertThat(agenda()).contains("Innlegg 8", "Innlegg (forts.) 17");
  }

  @Test
  void aBreakInABreakIsRefused() {
    inTheTalk().done(BREAK).refused(BREAK, "session.break-already");
  }

  @Test
  void nothingIsChangedInASessionThatIsNotRunning() {
    Play before = Play.of(Sheets.sheet("09:30", Sheets.item("Innsjekk", 10)));
    for (SessionCommand command : List.of(BREAK, SPLIT, insert("Ekstra", 5), move(TALK, 1))) {
      before.refused(command, "session.not-started");
    }
  }

  @Test
  void anItemIsPutInAfterTheRunningOne() {
    inTheTalk().done(insert("Ekstra", 5)).done(insert("Enda en", 3));
    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10", "Innlegg 20", "Enda en 3", "Ekstra 5", "Samtale 15", "Utsjekk 5");
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(8));
    play.refused(insert(" ", 5), "session.insert-no-title");
    play.refused(insert("Ekstra", 0), "session.insert-no-length");
    play.refused(insert("Ekstra", 1441), "session.insert-no-length");
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
    play.done(new SessionCommand.FormGroups(date, 0));
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

  @Test
  void whatLiesAheadIsMovedAndThePlanStays() {
    inTheTalk().done(move(END, -1));
    assertThat(agenda()).containsExactly("Innsjekk 10", "Innlegg 20", "Utsjekk 5", "Samtale 15");
    assertThat(play.timeline().rows().get(2).plannedStart()).isEqualTo(Play.clock("10:15"));
    assertThat(play.timeline().rows().get(2).start()).isEqualTo(Play.clock("10:00"));
    assertThat(play.timeline().drift()).isZero();
    play.done(UNDO);
    assertThat(agenda()).containsExactly("Innsjekk 10", "Innlegg 20", "Samtale 15", "Utsjekk 5");
  }

  @Test
  void whatIsRunningOrOverOrAtTheEndIsNotMoved() {
    inTheTalk();
    play.refused(move(TALK, 1), "session.move-not-ahead");
    play.refused(move(new ItemId("Innsjekk"), 1), "session.move-not-ahead");
    play.refused(move(DIALOGUE, -1), "session.move-first");
    play.refused(move(END, 1), "session.move-last");
    play.refused(move(new ItemId("Ukjent"), 1), "session.no-such-item");
  }

  @Test
  void nothingIsMovedAcrossAPinUnlessThatItemIsLeftOut() {
    ItemId pin = new ItemId("Fast");
    play =
        Play.of(
                Sheets.sheet(
                    "09:30",
                    Agenda.of("Innsjekk", 10).item(),
                    Agenda.of("Samtale", 10).item(),
                    Agenda.of("Fast", 10).at("10:00").item(),
                    Agenda.of("Utsjekk", 5).item()))
            .at("09:30")
            .start();
    play.refused(move(DIALOGUE, 1), "session.move-across-pin");
    play.refused(move(END, -1), "session.move-across-pin");
    play.refused(move(pin, -1), "session.move-pinned");
    play.done(new SessionCommand.Skip(pin)).done(move(END, -1));
  }

  @Test
  void theFileThatWasOpenedIsNoNewerSheet() {
    RunSheet opened = play.state().sheet();
    inTheTalk().done(insert("Ekstra", 5)).done(move(END, -1)).done(BREAK);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
    play.at("09:58").done(NEXT).at("10:10").done(NEXT).at("10:15").done(NEXT);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
  }

  @Test
  void theFileIsNoNewerSheetWhileAMovedItemRuns() {
    RunSheet opened = play.state().sheet();
    inTheTalk().done(move(END, -1)).at("10:00").done(NEXT);
    assertThat(play.current().item().id()).isEqualTo(END);
    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
  }

  @Test
  void whatWasPutInIsKeptWhenANewerSheetIsTakenOver() {
    inTheTalk().done(insert("Ekstra", 5)).done(BREAK);
    RunSheet newer =
        Sheets.sheet(
            "09:30",
            Agenda.of("Innsjekk", 10).item(),
            Agenda.of("Innlegg", 20).shortest(12).item(),
            Agenda.of("Samtale", 25).item(),
            Agenda.of("Ny post", 4).item(),
            Agenda.of("Utsjekk", 5).item());
    play.done(new SessionCommand.TakeOver(newer));
    assertThat(agenda())
        .containsExactly(
            "Innsjekk 10",
            "Innlegg 8",
            "Pause 10",
            "Innlegg (forts.) 12",
            "Ekstra 5",
            "Samtale 25",
            "Ny post 4",
            "Utsjekk 5");
    assertThat(play.timeline().plannedEnd())
        .as("10 + 20 + 25 + 4 + 5")
        .isEqualTo(Play.clock("10:34"));
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(15));
    play.refused(new SessionCommand.TakeOver(newer), "session.nothing-new");
  }

  @Test
  void everythingAheadIsPutOffAndThePlanWithIt() {
    inTheTalk().done(new SessionCommand.DelayAhead(Duration.ofMinutes(10)));

    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(22));
    var row = play.timeline().rows().get(2);
    assertThat(row.start()).isEqualTo(Play.clock("10:10"));
    assertThat(row.plannedStart()).isEqualTo(Play.clock("10:10"));
    assertThat(play.timeline().plannedEnd()).isEqualTo(Play.clock("10:30"));
    assertThat(play.timeline().drift()).isZero();
    play.done(UNDO);
    assertThat(play.timeline().plannedEnd()).isEqualTo(Play.clock("10:20"));
  }

  @Test
  void aDelayStopsAtAPinThatHasRoomBeforeIt() {
    play =
        Play.of(
                Sheets.sheet(
                    "09:30",
                    Sheets.item("Innsjekk", 10),
                    Sheets.item("Samtale", 10),
                    Sheets.pinned("Lunsj", 30, "10:00")))
            .at("09:30")
            .start()
            .done(new SessionCommand.DelayAhead(Duration.ofMinutes(8)));
    var rows = play.timeline().rows();
    assertThat(rows.get(1).plannedStart()).isEqualTo(Play.clock("09:48"));
    assertThat(rows.get(2).plannedStart()).isEqualTo(Play.clock("10:00"));
    assertThat(rows.get(2).start()).isEqualTo(Play.clock("10:00"));
  }

  @Test
  void aDelayIsOfSomethingAndOfSomeTime() {
    play.refused(new SessionCommand.DelayAhead(Duration.ZERO), "session.delay-by-nothing");
    play.done(new SessionCommand.JumpTo(END));
    play.refused(
        new SessionCommand.DelayAhead(Duration.ofMinutes(5)), "session.delay-nothing-ahead");
  }

  @Test
  void whatIsPutInCanBeLeftOut() {
    inTheTalk().done(insert("Ekstra", 5));
    play.done(new SessionCommand.Skip(play.state().sheet().items().get(2).id()));
    assertThat(play.timeline().drift()).isZero();
    assertThat(play.state().course().skipped()).isEqualTo(Set.of(new ItemId("+1")));
  }
}
