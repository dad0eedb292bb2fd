package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline.Beat;
import org.junit.jupiter.api.Test;

/** What a jump of the machine's clock does to a session. */
class ClockStepTest {
  private static final Duration TWELVE = Duration.ofMinutes(12);
  private static final SessionCommand DISCOUNT = new SessionCommand.DiscountStep();
  private static final RunSheet SHEET =
      Sheets.sheet(
          "09:30",
          Sheets.item("Innsjekk", 20),
          Sheets.goingOn("Film", 5),
          Sheets.goingOn("Film til", 5),
          Sheets.pinned("Innlegg", 30, "10:10"),
          Sheets.item("Utsjekk", 5));

  private final Play play = Play.of(SHEET).at("09:30").start();

  private Play film() {
    return play.at("09:50").done(new SessionCommand.Next());
  }

  private String item() {
    return Objects.requireNonNull(play.state().course().item()).title();
  }

  private Duration left() {
    return play.current().left();
  }

  private void replaysToTheSame() {
    assertThat(Session.replay(play.journal())).isEqualTo(play.state());
  }

  @Test
  void aJumpAheadCountsUntilItIsTakenBack() {
    play.jumps("09:47", TWELVE);
    assertThat(left()).isEqualTo(Duration.ofMinutes(3));
    play.at("09:47:10").done(DISCOUNT);
    assertThat(left()).isEqualTo(Duration.ofMinutes(14).plusSeconds(50));
    assertThat(play.timeline().expectedEnd()).isEqualTo(Play.clock("10:47"));
    replaysToTheSame();
  }

  @Test
  void itIsTakenBackOnceAndUndoCountsItAgain() {
    play.jumps("09:47", TWELVE).done(DISCOUNT).refused(DISCOUNT, "session.no-jump");
    assertThat(play.state().counted()).isNull();
    play.done(new SessionCommand.Undo());
    assertThat(left()).isEqualTo(Duration.ofMinutes(3));
    assertThat(play.state().counted()).isNotNull();
    play.done(new SessionCommand.Redo());
    assertThat(left()).isEqualTo(Duration.ofMinutes(15));
    replaysToTheSame();
  }

  @Test
  void withoutAJumpThereIsNothingToTakeBack() {
    play.refused(DISCOUNT, "session.no-jump");
    play.jumps("09:20", TWELVE.negated()).refused(DISCOUNT, "session.no-jump");
  }

  @Test
  void whatStoodStillCountsNothing() {
    play.at("09:35").done(new SessionCommand.Pause()).jumps("09:47", TWELVE);
    assertThat(play.state().counted()).isNull();
    assertThat(left()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void whoeverWentOnSinceHasTakenTheTimeAsItIs() {
    play.jumps("09:47", TWELVE).done(new SessionCommand.Next());
    play.refused(DISCOUNT, "session.no-jump");
  }

  @Test
  void aPauseSinceIsNoHindrance() {
    play.jumps("09:47", TWELVE).at("09:48").done(new SessionCommand.Pause());
    play.done(DISCOUNT).at("09:50").done(new SessionCommand.Resume());
    assertThat(left()).isEqualTo(Duration.ofMinutes(14));
  }

  @Test
  void whatWentOnByItselfMeanwhileComesBack() {
    film().jumps("10:04", TWELVE);
    assertThat(item()).isEqualTo("Innlegg");
    play.done(DISCOUNT);
    assertThat(item()).isEqualTo("Film");
    assertThat(left()).isEqualTo(Duration.ofMinutes(3));
    play.at("10:07").tick();
    assertThat(item()).as("and goes on by itself as before").isEqualTo("Film til");
    replaysToTheSame();
  }

  @Test
  void aSessionThatEndedByItselfMeanwhileGoesOn() {
    Play short_ = Play.of(Sheets.sheet("09:30", Sheets.goingOn("Film", 5))).at("09:30").start();
    short_.jumps("09:44", TWELVE);
    assertThat(short_.state().course().running()).isFalse();
    short_.done(DISCOUNT);
    assertThat(short_.current().left()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void setBackAnHourTheTimeThatPassedHolds() {
    play.at("09:35").done(new SessionCommand.Pause());
    play.at("09:37").done(new SessionCommand.Resume());
    play.at("09:40").done(new SessionCommand.Adjust(Duration.ofMinutes(1)));
    assertThat(left()).isEqualTo(Duration.ofMinutes(13));
    play.jumps("08:40", Duration.ofHours(-1));
    assertThat(left()).isEqualTo(Duration.ofMinutes(13));
    play.at("08:41");
    assertThat(left()).isEqualTo(Duration.ofMinutes(12));
    assertThat(play.timeline().rows().getFirst().start()).isEqualTo(Play.clock("08:30"));
    assertThat(play.timeline().plannedStart()).isEqualTo(Play.clock("09:30"));
    replaysToTheSame();
  }

  @Test
  void undoGivesBackAnEarlierCourseAsTheClockReadsNow() {
    play.at("09:40").done(new SessionCommand.Adjust(Duration.ofMinutes(5)));
    film().jumps("08:52", Duration.ofHours(-1));
    play.done(new SessionCommand.Undo());
    assertThat(item()).isEqualTo("Innsjekk");
    assertThat(left()).isEqualTo(Duration.ofMinutes(3));
    play.done(new SessionCommand.Redo());
    assertThat(left()).isEqualTo(Duration.ofMinutes(3));
    replaysToTheSame();
  }

  @Test
  void aPinThatIsAwaitedStaysOnTheWall() {
    film();
    play.at("09:55").tick().at("10:00").tick();
    assertThat(play.current().beat()).isEqualTo(Beat.WAITING);
    play.jumps("09:57", Duration.ofMinutes(-3));
    assertThat(play.current().beat()).isEqualTo(Beat.WAITING);
    assertThat(left()).isEqualTo(Duration.ofMinutes(13));
  }

  @Test
  void aPinThatHasComeHasCome() {
    film();
    play.at("09:55").tick().at("10:00").tick().at("10:12");
    assertThat(left()).isEqualTo(Duration.ofMinutes(28));
    play.jumps("10:02", Duration.ofMinutes(-10));
    assertThat(play.current().beat()).isEqualTo(Beat.WORK);
    assertThat(left()).isEqualTo(Duration.ofMinutes(28));
  }

  @Test
  void aPlanThatWasMovedMovesOn() {
    Play moved = Play.of(SHEET).at("14:00").start();
    moved.at("14:05").jumps("13:05", Duration.ofHours(-1));
    assertThat(moved.timeline().plannedStart()).isEqualTo(Play.clock("13:00"));
    assertThat(moved.timeline().drift()).isZero();
    moved.done(new SessionCommand.JumpTo(new ItemId("film-til")));
    moved.at("13:12").tick();
    assertThat(moved.current().beat()).isEqualTo(Beat.WAITING);
    assertThat(moved.current().ends()).isEqualTo(Play.clock("14:10"));
  }

  @Test
  void whoeverSpeaksHasSpokenNoLonger() {
    play.done(new SessionCommand.ListPeople(Guests.roster()));
    play.at("09:31").done(new SessionCommand.GiveFloor(Guests.ASE));
    play.jumps("08:32", Duration.ofHours(-1));
    var speakers = play.state().course().floor().speakers();
    assertThat(Objects.requireNonNull(speakers.speaking()).length(Play.clock("08:32")))
        .isEqualTo(Duration.ofMinutes(1));
  }
}
