package no.samtakt.ui.moment;

import static no.samtakt.ui.moment.Signals.Signal.FIVE_MINUTES;
import static no.samtakt.ui.moment.Signals.Signal.ITEM;
import static no.samtakt.ui.moment.Signals.Signal.MOVE;
import static no.samtakt.ui.moment.Signals.Signal.PART;
import static no.samtakt.ui.moment.Signals.Signal.TIME_UP;
import static no.samtakt.ui.moment.Signals.Signal.TWO_MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.Signals.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {
  private static final String SHEET =
      """
      title: Prøve
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      items:
        - title: Innsjekk
          duration: 20
        - title: Speed date
          kind: pairs
          rounds: {count: 2, duration: 6, swap: 30 s}
          end: go-on
        - title: Innlegg
          duration: 2
        - title: I grupper
          kind: groups
          at: "10:10"
          phases:
            - {mode: group, duration: 6, swap: 30 s}
            - {mode: plenary, duration: 3}
        - title: Utsjekk
          duration: 5
      """;

  private final PlayedSession session = PlayedSession.of(SHEET).at("09:30");
  private Snapshot last = session.snapshot();

  private List<Signal> now() {
    Snapshot now = session.snapshot();
    List<Signal> signals = Signals.between(last, now);
    last = now;
    return signals;
  }

  private List<Signal> at(String time) {
    session.at(time);
    return now();
  }

  private List<Signal> doing(SessionCommand command) {
    session.done(command);
    return now();
  }

  /** Looks in every so often, and gathers what is told on the way. */
  private List<Signal> every(Duration step, String from, String to) {
    List<Signal> told = new ArrayList<>();
    LocalTime end = LocalTime.parse(to);
    for (LocalTime time = LocalTime.parse(from); !time.isAfter(end); time = time.plus(step)) {
      told.addAll(at(time.toString()));
    }
    return told;
  }

  @Test
  void theFirstItemIsToldAndNothingMoreOfAStillClock() {
    session.start();
    assertThat(now()).containsExactly(ITEM);
    assertThat(now()).isEmpty();
    assertThat(at("09:31")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {250, 1000, 7300, 14900})
  void everyMarkIsToldOnceHoweverOftenSomebodyLooks(long millis) {
    session.start();
    now();
    assertThat(every(Duration.ofMillis(millis), "09:30:00.100", "09:52"))
        .containsExactly(FIVE_MINUTES, TWO_MINUTES, TIME_UP);
  }

  @Test
  void aMarkIsToldAtItsVeryInstant() {
    session.start();
    at("09:44:59.999");
    assertThat(at("09:45")).containsExactly(FIVE_MINUTES);
    assertThat(at("09:45")).isEmpty();
    assertThat(at("09:45:00.001")).isEmpty();
  }

  @Test
  void whatPassedWhileTheMachineSleptIsNotToldLater() {
    session.start();
    at("09:44");
    assertThat(at("09:49")).isEmpty();
    at("09:49:30");
    assertThat(at("10:40")).isEmpty();
  }

  @Test
  void nothingIsToldWhenASessionIsGoneOnWith() {
    session.start().at("09:48:00");
    assertThat(Signals.between(null, session.snapshot())).isEmpty();
  }

  @Test
  void aPauseHoldsTheMarksBack() {
    session.start();
    at("09:44:59");
    assertThat(doing(new SessionCommand.Pause())).isEmpty();
    assertThat(every(Duration.ofSeconds(5), "09:45", "09:46")).isEmpty();
    assertThat(doing(new SessionCommand.Resume())).isEmpty();
    assertThat(at("09:46:01.5")).containsExactly(FIVE_MINUTES);
  }

  @Test
  void timeGivenIsToldAnewWhenItHasPassedAndTimeTakenIsNot() {
    session.start();
    at("09:47:59.9");
    assertThat(at("09:48")).containsExactly(TWO_MINUTES);
    assertThat(doing(new SessionCommand.Adjust(Duration.ofMinutes(1)))).isEmpty();
    at("09:48:59.9");
    assertThat(at("09:49")).containsExactly(TWO_MINUTES);
    doing(new SessionCommand.Adjust(Duration.ofMinutes(10)));
    assertThat(doing(new SessionCommand.Adjust(Duration.ofMinutes(-9)))).isEmpty();
  }

  @Test
  void timeTakenUntilNothingIsLeftIsTold() {
    session.start();
    at("09:48");
    assertThat(doing(new SessionCommand.Adjust(Duration.ofMinutes(-3)))).containsExactly(TIME_UP);
    assertThat(at("09:48:00.25")).isEmpty();
    assertThat(doing(new SessionCommand.Undo())).isEmpty();
    assertThat(doing(new SessionCommand.Redo())).isEmpty();
  }

  @Test
  void roundsThatGoOnByThemselvesAreTimeUpAndTheNextOne() {
    session.start();
    now();
    session.until("Speed date");
    assertThat(now()).containsExactly(ITEM);
    assertThat(every(Duration.ofSeconds(1), "09:30:01", "09:35:59"))
        .containsExactly(FIVE_MINUTES, TWO_MINUTES);
    session.at("09:36:00.1").due();
    assertThat(now()).containsExactly(TIME_UP, PART, MOVE);
    assertThat(at("09:36:00.3")).isEmpty();
  }

  @Test
  void peopleMoveWhenTheFixedTimeComesAndNotBefore() {
    session.start().until("Innlegg").at("10:08");
    now();
    assertThat(doing(new SessionCommand.Next())).containsExactly(ITEM);
    assertThat(at("10:09:59.9")).isEmpty();
    assertThat(at("10:10:00.1")).containsExactly(MOVE);
    assertThat(at("10:10:00.3")).isEmpty();
    doing(new SessionCommand.Undo());
    doing(new SessionCommand.Next());
    assertThat(at("10:10:01")).isEmpty();
  }

  @Test
  void nobodyNeedWaitForTheFixedTime() {
    session.start().until("Innlegg").at("10:08");
    now();
    doing(new SessionCommand.Next());
    assertThat(doing(new SessionCommand.Next())).containsExactly(MOVE);
    assertThat(at("10:08:00.3")).isEmpty();
  }

  @Test
  void goingOnBeforeTheTimeIsUpTellsOnlyWhatComes() {
    session.start().until("Speed date");
    now();
    at("09:33");
    assertThat(doing(new SessionCommand.Next())).containsExactly(PART, MOVE);
    assertThat(doing(new SessionCommand.Back())).containsExactly(PART);
  }

  @Test
  void whatUndoGivesBackIsNotNew() {
    session.start().at("09:49:59");
    now();
    at("09:50:03");
    session.until("Speed date");
    now();
    at("09:51");
    assertThat(doing(new SessionCommand.Undo())).isEmpty();
    assertThat(at("09:51:00.25")).isEmpty();
    assertThat(doing(new SessionCommand.Redo())).isEmpty();
  }

  @Test
  void anItemNoLongerThanAMarkDoesNotBeginWithIt() {
    session.start().until("Innlegg");
    now();
    assertThat(every(Duration.ofMillis(250), "09:30:00.250", "09:31:59.750")).isEmpty();
    assertThat(at("09:32")).containsExactly(TIME_UP);
  }

  @Test
  void aClockSetBackHidesNothing() {
    session.start();
    at("09:44:30");
    at("09:44:20");
    session.until("Utsjekk");
    assertThat(now()).containsExactly(ITEM);
  }

  @Test
  void aMarkThatFallsTogetherWithAClockSetBackIsToldOnce() {
    session.start();
    at("09:44:59");
    session.jumps("08:45", Duration.ofHours(-1));
    assertThat(now()).containsExactly(FIVE_MINUTES);
    session.jumps("08:44:01", Duration.ofMinutes(-1));
    assertThat(now()).isEmpty();
    assertThat(every(Duration.ofSeconds(1), "08:44:02", "08:50"))
        .containsExactly(TWO_MINUTES, TIME_UP);
  }

  @Test
  void theEndIsQuiet() {
    session.start().at("09:40");
    now();
    assertThat(doing(new SessionCommand.End())).isEmpty();
    assertThat(at("09:50")).isEmpty();
  }
}
