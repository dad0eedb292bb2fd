package no.samtakt.session;

import static no.samtakt.session.Sheets.goingOn;
import static no.samtakt.session.Sheets.item;
import static no.samtakt.session.Sheets.pinned;
import static no.samtakt.session.Sheets.sheet;
import static no.samtakt.session.Sheets.speedDate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.grouping.Sizing;
import no.samtakt.notes.Tag;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Standing;
import org.junit.jupiter.api.Test;

/** Given a session, when the leader asks for something, then this happens. */
class SessionTest {
  private static final RunSheet THREE =
      sheet("09:30", item("Innsjekk", 10), item("Samtale", 20), item("Utsjekk", 5));

  @Test
  void aSessionThatBeganFourMinutesAgoHasRunForFour() {
    var play = Play.of(THREE).at("09:34").done(new SessionCommand.Start(Duration.ofMinutes(4)));
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(6));
    assertThat(play.timeline().drift()).isZero();
  }

  @Test
  void startingLateIsDriftAndStartingAtAnotherTimeMovesThePlan() {
    var late = Play.of(THREE).at("09:35").start();
    assertThat(late.timeline().drift()).isEqualTo(Duration.ofMinutes(5));
    var evening = Play.of(THREE).at("18:00").start();
    assertThat(evening.timeline().drift()).isZero();
    assertThat(evening.timeline().plannedEnd()).isEqualTo(Play.clock("18:35"));
  }

  @Test
  void nothingHappensTwice() {
    var play = Play.of(THREE).at("09:30").start();
    play.refused(new SessionCommand.Start(Duration.ZERO), "session.already-started");
    play.refused(new SessionCommand.Resume(), "session.not-paused");
    play.done(new SessionCommand.Pause());
    play.refused(new SessionCommand.Pause(), "session.already-paused");
  }

  @Test
  void nextGoesThroughRoundsWithSwapThenItemsThenEnds() {
    var play = Play.of(sheet("09:30", speedDate("Speed date", 2, 6), item("Utsjekk", 5)));
    play.at("09:30").start();
    assertThat(play.at("09:33").current().left()).isEqualTo(Duration.ofMinutes(3));
    play.at("09:36").done(new SessionCommand.Next());
    assertThat(play.current().beat()).isEqualTo(Beat.SWAP);
    assertThat(play.current().left()).isEqualTo(Duration.ofSeconds(30));
    assertThat(play.at("09:36:30").current().left()).isEqualTo(Duration.ofMinutes(6));
    assertThat(play.current().beat()).isEqualTo(Beat.WORK);
    play.at("09:42:30").done(new SessionCommand.Next());
    assertThat(play.current().item().title()).isEqualTo("Utsjekk");
    play.at("09:47:30").done(new SessionCommand.Next());
    assertThat(play.state().course().ended()).isEqualTo(Play.clock("09:47:30"));
    assertThat(play.timeline().drift()).isZero();
  }

  @Test
  void backStartsThePartBeforeAfresh() {
    var play = Play.of(sheet("09:30", speedDate("Speed date", 2, 6), item("Utsjekk", 5)));
    play.at("09:30").start().refused(new SessionCommand.Back(), "session.at-the-first");
    play.at("09:36").done(new SessionCommand.Next());
    play.at("09:42:30").done(new SessionCommand.Next());
    play.at("09:43").done(new SessionCommand.Back());
    assertThat(play.current().segment()).isEqualTo(1);
    play.done(new SessionCommand.Back());
    assertThat(play.current().segment()).isZero();
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(6));
  }

  @Test
  void pausedTimeDoesNotCountButTheEndMoves() {
    var play = Play.of(THREE).at("09:30").start();
    play.at("09:33").done(new SessionCommand.Pause());
    assertThat(play.at("09:35").current().left()).isEqualTo(Duration.ofMinutes(7));
    assertThat(play.current().pausedFor()).isEqualTo(Duration.ofMinutes(2));
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(2));
    play.done(new SessionCommand.Resume());
    assertThat(play.at("09:36").current().left()).isEqualTo(Duration.ofMinutes(6));
  }

  @Test
  void timeCanBeGivenAndTakenButNotMoreThanThereIs() {
    var play = Play.of(THREE).at("09:30").start();
    play.done(new SessionCommand.Adjust(Duration.ofMinutes(1)));
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(11));
    play.refused(new SessionCommand.Adjust(Duration.ofMinutes(-12)), "session.adjust-too-much");
    play.done(new SessionCommand.Adjust(Duration.ofMinutes(-11)));
    assertThat(play.current().beat()).isEqualTo(Beat.OVER);
  }

  @Test
  void overtimeCountsAndPushesTheEnd() {
    var play = Play.of(THREE).at("09:30").start().at("09:42");
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(-2));
    assertThat(play.current().beat()).isEqualTo(Beat.OVER);
    assertThat(play.timeline().expectedEnd()).isEqualTo(Play.clock("10:07"));
  }

  @Test
  void skippedItemsAreLeftOutAndCanBeTakenBack() {
    var play = Play.of(THREE).at("09:30").start();
    ItemId talk = new ItemId("samtale");
    play.done(new SessionCommand.Skip(talk));
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(-20));
    play.done(new SessionCommand.Unskip(talk));
    play.done(new SessionCommand.Skip(new ItemId("innsjekk")));
    assertThat(play.current().item().title()).isEqualTo("Samtale");
    play.refused(new SessionCommand.Skip(new ItemId("innsjekk")), "session.already-over");
  }

  @Test
  void whatIsJumpedOverIsPassedNotDone() {
    var play = Play.of(THREE).at("09:30").start();
    play.at("09:32").done(new SessionCommand.JumpTo(new ItemId("utsjekk")));
    assertThat(play.timeline().rows())
        .extracting(Timeline.Row::standing)
        .containsExactly(Standing.DONE, Standing.PASSED, Standing.NOW);
  }

  @Test
  void undoPutsTimeBackAsIfNothingHadBeenAsked() {
    var play = Play.of(THREE).at("09:30").start();
    play.at("09:35").done(new SessionCommand.Next());
    play.done(new SessionCommand.TakeNote(Tag.IDEA, "Møteplass på tvers"));
    play.at("09:38").done(new SessionCommand.Undo());
    assertThat(play.current().item().title()).isEqualTo("Innsjekk");
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(2));
    assertThat(play.state().notes()).hasSize(1);
    play.done(new SessionCommand.Redo());
    assertThat(play.current().item().title()).isEqualTo("Samtale");
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(17));
    play.refused(new SessionCommand.Redo(), "session.nothing-to-redo");
  }

  @Test
  void anItemThatGoesOnByItselfHasGoneOnWhenItWasDue() {
    var play = Play.of(sheet("09:30", goingOn("Pause", 10), item("Samtale", 20)));
    play.at("09:30").start().at("09:45").tick();
    assertThat(play.current().item().title()).isEqualTo("Samtale");
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(15));
    play.done(new SessionCommand.Undo()).tick();
    assertThat(play.current().item().title()).isEqualTo("Pause");
  }

  @Test
  void aPinnedItemWaitsForItsTimeUnlessTheLeaderSaysGo() {
    var play = Play.of(sheet("09:30", item("Innsjekk", 10), pinned("Speed date", 10, "09:45")));
    play.at("09:30").start().at("09:40").done(new SessionCommand.Next());
    assertThat(play.current().beat()).isEqualTo(Beat.WAITING);
    assertThat(play.at("09:43").current().left()).isEqualTo(Duration.ofMinutes(2));
    assertThat(play.timeline().drift()).isZero();
    assertThat(play.at("09:46").current().left()).isEqualTo(Duration.ofMinutes(9));
    play.done(new SessionCommand.Undo()).at("09:43").done(new SessionCommand.Next());
    play.done(new SessionCommand.Next());
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(10));
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(-2));
  }

  @Test
  void whatLiesAheadIsTakenOverFromANewerSheet() {
    var play = Play.of(THREE).at("09:30").start().at("09:40").done(new SessionCommand.Next());
    RunSheet newer = sheet("09:30", item("Innsjekk", 15), item("Samtale", 30), item("Ny post", 5));
    play.done(new SessionCommand.TakeOver(newer));
    assertThat(play.state().sheet().items())
        .extracting(each -> each.title() + " " + each.length().toMinutes())
        .containsExactly("Innsjekk 10", "Samtale 20", "Ny post 5");
    play.refused(new SessionCommand.TakeOver(newer), "session.nothing-new");
  }

  @Test
  void notesKeepTimeItemAndTag() {
    var play = Play.of(THREE).at("09:30").start().at("09:31");
    play.refused(new SessionCommand.TakeNote(null, "  "), "session.note-empty");
    play.done(new SessionCommand.TakeNote(Tag.QUOTE, " «Så bra!» "));
    var note = play.state().notes().getFirst();
    assertThat(note.text()).isEqualTo("«Så bra!»");
    assertThat(note.item()).isEqualTo("innsjekk");
    assertThat(note.at()).isEqualTo(Play.clock("09:31"));
  }

  @Test
  void everyPlayReplaysToWhereItWas() {
    var play = Play.of(THREE).at("09:30").start();
    play.at("09:41").done(new SessionCommand.Next()).done(new SessionCommand.Pause());
    play.at("09:43").done(new SessionCommand.Resume()).done(new SessionCommand.Undo());
    List<SessionEvent> journal = play.journal();
    assertThat(Session.replay(journal)).isEqualTo(play.state());
  }

  @Test
  void anItemShortenedBelowWhatHasPassedGoesOnThenAndNotBefore() {
    var play = Play.of(sheet("09:30", goingOn("Pause", 10), item("Samtale", 20)));
    play.at("09:30").start().at("09:38");
    play.done(new SessionCommand.Adjust(Duration.ofMinutes(-5))).tick();
    assertThat(play.current().item().title()).isEqualTo("Samtale");
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void undoingWhatHasNothingToDoWithTimeLetsAnItemGoOnByItself() {
    var play = Play.of(sheet("09:30", goingOn("Pause", 10), item("Samtale", 20)));
    play.at("09:30").start();
    play.done(new SessionCommand.CheckLine(new ItemId("pause"), 0, true));
    play.done(new SessionCommand.Undo()).at("09:41").tick();
    assertThat(play.current().item().title()).isEqualTo("Samtale");
  }

  @Test
  void undoNeverPutsSomebodyWhoLeftBackInARoom() {
    var play = Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 2, 6)));
    Roster roster =
        Roster.EMPTY.listed(
            Stream.of("Anne", "Bjørg", "Cato", "Dina", "Erik")
                .map(name -> new Roster.Entry(name, Map.of()))
                .toList());
    play.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
    ItemId date = new ItemId("speed-date");
    play.done(new SessionCommand.FormGroups(date, null));
    play.done(
        new SessionCommand.ListPeople(
            new Roster(roster.people().subList(1, roster.people().size()))));
    assertThat(play.state().course().groups(date, 0).orElseThrow().groups()).hasSize(2);
    play.done(new SessionCommand.Undo());
    assertThat(play.state().course().groups(date, 0).orElseThrow().people())
        .hasSize(4)
        .doesNotContain(roster.people().getFirst().id());
    play.done(new SessionCommand.Undo());
    assertThat(play.state().course().formations()).isEmpty();
    play.done(new SessionCommand.FormGroups(date, null));
    assertThat(play.state().course().groups(date, 0).orElseThrow().groups())
        .allMatch(group -> group.people().size() == 2);
  }

  @Test
  void groupsOfAChosenSizeKeepItWhenSomebodyLeaves() {
    var play = Play.of(sheet("09:30", item("Innsjekk", 10), speedDate("Speed date", 2, 6)));
    Roster roster =
        Roster.EMPTY.listed(
            Stream.iterate(1, i -> i + 1)
                .limit(10)
                .map(i -> new Roster.Entry("Deltaker " + i, Map.of()))
                .toList());
    play.done(new SessionCommand.ListPeople(roster)).at("09:30").start();
    ItemId date = new ItemId("speed-date");
    play.done(new SessionCommand.FormGroups(date, new Sizing.AtMost(3)));
    play.done(new SessionCommand.Leave(roster.people().getFirst().id()));
    assertThat(play.state().course().groups(date, 1).orElseThrow().groups()).hasSize(3);
  }

  @Test
  void aRunningItemRenamedInTheNewerSheetIsNotRunAgain() {
    var play = Play.of(THREE).at("09:30").start().at("09:40").done(new SessionCommand.Next());
    RunSheet newer =
        sheet("09:30", item("Innsjekk", 10), item("Samtale i par", 20), item("Utsjekk", 7));
    play.done(new SessionCommand.TakeOver(newer));
    assertThat(play.state().sheet().items())
        .extracting(each -> each.title() + " " + each.length().toMinutes())
        .containsExactly("Innsjekk 10", "Samtale 20", "Utsjekk 7");
  }
}
