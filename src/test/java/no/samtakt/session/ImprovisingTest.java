package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline.Standing;
import org.junit.jupiter.api.Test;

/** The agenda changed while it runs: breaks nobody planned, items put in, moved and put off. */
class ImprovisingTest extends ImprovisedAgenda {
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
    play.at("10:10").done(NEXT);
    assertThat(play.timeline().rows().get(2).start()).isEqualTo(Play.clock("09:50:20"));
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

  @Test
  void whatIsPutOffPastAPinIsSaidToBeLateForIt() {
    Play late =
        Play.of(
                Sheets.sheet(
                    "09:30",
                    Agenda.of("Innlegg", 20).item(),
                    Agenda.of("Lunsj", 30).at("09:50").item()))
            .at("09:30")
            .start()
            .done(new SessionCommand.DelayAhead(Duration.ofMinutes(10)));
    Timeline.Row lunch = late.timeline().rows().getLast();
    assertThat(late.timeline().slack(lunch)).isEqualTo(Duration.ofMinutes(-10));
    play = late;
  }
}
