package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Timeline.Standing;
import org.junit.jupiter.api.Test;

/** What it does to a session that the leader accepts a way to end on time. */
class CatchingUpTest {
  private static final ItemId TALK = new ItemId("Innlegg");
  private static final ItemId EXTRA = new ItemId("Ekstra");
  private static final ItemId SLACK = new ItemId("Luft");
  private static final ItemId END = new ItemId("Utsjekk");

  private static Play late() {
    return Play.of(
            Sheets.sheet(
                "09:30",
                Agenda.of("Innsjekk", 10).item(),
                Agenda.of("Innlegg", 20).shortest(12).item(),
                Agenda.of("Ekstra", 10).cut(1).item(),
                Agenda.buffer("Luft", 5).item(),
                Agenda.of("Utsjekk", 5).never().item()))
        .at("09:39")
        .start();
  }

  private static SessionCommand.CatchUp shorter(ItemId item, int minutes) {
    return new SessionCommand.CatchUp(Map.of(item, Duration.ofMinutes(minutes)), Set.of());
  }

  @Test
  void whatIsAcceptedShortensWhatLiesAheadAndThePlanStays() {
    Play play = late();
    assertThat(play.timeline().drift()).isEqualTo(Duration.ofMinutes(9));

    play.done(new SessionCommand.CatchUp(Map.of(TALK, Duration.ofMinutes(16)), Set.of(SLACK)));

    assertThat(play.timeline().drift()).isZero();
    assertThat(play.timeline().plannedEnd()).isEqualTo(Play.clock("10:20"));
    assertThat(play.timeline().rows().get(1).plannedEnd()).isEqualTo(Play.clock("10:00"));
    assertThat(play.timeline().rows().get(3).standing()).isEqualTo(Standing.SKIPPED);
    play.at("09:49").done(new SessionCommand.Next());
    assertThat(play.current().left()).isEqualTo(Duration.ofMinutes(16));
  }

  @Test
  void itIsTakenBackInOneStep() {
    Play play = late();
    Course before = play.state().course();

    play.done(new SessionCommand.CatchUp(Map.of(TALK, Duration.ofMinutes(16)), Set.of(SLACK)))
        .done(new SessionCommand.Undo());

    assertThat(play.state().course()).isEqualTo(before);
  }

  @Test
  void whatIsProposedCanBeAcceptedAndThenTheSessionEndsOnTime() {
    Play play = late();
    CatchUp proposed = CatchUp.propose(play.state().course(), play.timeline().now()).orElseThrow();

    play.done(proposed.command());

    assertThat(play.timeline().expectedEnd()).isEqualTo(proposed.endAfter());
    assertThat(play.timeline().drift()).isZero();
    assertThat(CatchUp.propose(play.state().course(), play.timeline().now())).isEmpty();
  }

  @Test
  void nothingGoesBelowItsShortestAndNothingThatMustStayGoes() {
    Play play = late();
    play.refused(shorter(TALK, 11), "session.catch-up-is-old");
    play.refused(shorter(TALK, 21), "session.catch-up-is-old");
    play.refused(shorter(new ItemId("Innsjekk"), 1), "session.catch-up-is-old");
    play.refused(new SessionCommand.CatchUp(Map.of(), Set.of(END)), "session.catch-up-is-old");
    play.refused(new SessionCommand.CatchUp(Map.of(), Set.of()), "session.nothing-to-catch-up");
    play.done(new SessionCommand.CatchUp(Map.of(), Set.of(EXTRA)));
    play.refused(new SessionCommand.CatchUp(Map.of(), Set.of(EXTRA)), "session.catch-up-is-old");
  }

  @Test
  void theFileThatWasOpenedIsNoNewerSheet() {
    Play play = late();
    var opened = play.state().sheet();

    play.done(shorter(TALK, 16));

    play.refused(new SessionCommand.TakeOver(opened), "session.nothing-new");
  }

  @Test
  void aNewerSheetIsThePlanForWhatLiesAhead() {
    Play play = late().done(shorter(TALK, 16));
    play.done(
        new SessionCommand.TakeOver(
            Sheets.sheet(
                "09:30",
                Agenda.of("Innsjekk", 10).item(),
                Agenda.of("Innlegg", 30).shortest(12).item(),
                Agenda.of("Utsjekk", 5).item())));

    assertThat(play.state().course().planned()).isEmpty();
    assertThat(play.timeline().plannedEnd()).isEqualTo(Play.clock("10:15"));
  }
}
