package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import org.junit.jupiter.api.Test;

class SideTimerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:30:00Z");
  private static final Item TALK = Agenda.of("samtale", Duration.ofMinutes(20)).item();

  private final SessionState fresh = SessionState.of(Sheets.sheet("09:30", TALK));

  private static SessionState after(SessionState state, SessionCommand command, Instant now) {
    Decision decision = Session.decide(state, command, Roster.EMPTY, now, new java.util.Random(1));
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    SessionState next = state;
    for (SessionEvent event : ((Decision.Accepted) decision).events()) {
      next = Session.evolve(next, event);
    }
    return next;
  }

  @Test
  void itCountsBesideTheAgendaAndUndoLeavesItAlone() {
    SessionState running = after(fresh, new SessionCommand.Start(Duration.ZERO), NOW);
    SessionState timed =
        after(running, new SessionCommand.StartSideTimer(Duration.ofMinutes(3)), NOW);
    assertThat(timed.course()).isEqualTo(running.course());
    assertThat(timed.timer()).isNotNull();
    assertThat(timed.timer().left(NOW.plusSeconds(200))).isEqualTo(Duration.ofSeconds(-20));
    SessionState undone = after(timed, new SessionCommand.Undo(), NOW.plusSeconds(5));
    assertThat(undone.timer()).isEqualTo(timed.timer());
    assertThat(after(undone, new SessionCommand.StopSideTimer(), NOW).timer()).isNull();
  }

  @Test
  void itMovesBackWithTheClockAndNotAhead() {
    SessionState timed =
        after(fresh, new SessionCommand.StartSideTimer(Duration.ofMinutes(3)), NOW);
    Instant back = NOW.minusSeconds(540);
    SessionState set =
        Session.evolve(timed, new SessionEvent.ClockStepped(back, Duration.ofMinutes(-10)));
    assertThat(set.timer().left(back)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void whatIsNoLengthAndWhatDoesNotRunIsRefused() {
    for (Duration length : List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofHours(25))) {
      assertThat(
              Session.decide(
                  fresh,
                  new SessionCommand.StartSideTimer(length),
                  Roster.EMPTY,
                  NOW,
                  new java.util.Random(1)))
          .isEqualTo(Decision.refused("session.timer-length"));
    }
    assertThat(
            Session.decide(
                fresh,
                new SessionCommand.StopSideTimer(),
                Roster.EMPTY,
                NOW,
                new java.util.Random(1)))
        .isEqualTo(Decision.refused("session.no-timer"));
  }
}
