package no.samtakt.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.ClockJump;
import no.samtakt.session.Journal;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionEvent.ClockStepped;
import no.samtakt.session.Sheets;
import no.samtakt.session.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop on a clock that jumps, and on one that does not. */
class JumpingClockTest {
  private static final RunSheet SHEET =
      Sheets.sheet("09:30", Sheets.item("Innsjekk", 20), Sheets.item("Utsjekk", 5));
  private static final Instant START = Instant.parse("2026-11-24T08:30:00Z");

  private final List<SessionEvent> journal = new ArrayList<>();

  private final class Kept implements Journal {
    @Override
    public void append(List<SessionEvent> events) {
      journal.addAll(events);
    }

    @Override
    public void remember(List<Person> people) {
      // Nobody comes.
    }

    @Override
    public void close() {
      // It lies in memory.
    }
  }

  private SessionLoop opening(SimulatedClock clock) {
    SessionEvent.SheetOpened opened = new SessionEvent.SheetOpened(clock.instant(), SHEET);
    return SessionLoop.opening(opened, new Kept(), clock, new Random(1), snapshot -> {});
  }

  private SessionLoop resuming(SimulatedClock clock) {
    List<SessionEvent> so = List.copyOf(journal);
    return SessionLoop.resuming(so, Roster.EMPTY, new Kept(), clock, new Random(1), snapshot -> {});
  }

  private static Snapshot tick(SessionLoop loop) {
    return ((Outcome.Done) loop.tick().join()).snapshot();
  }

  private static Timeline.Current current(Snapshot snapshot) {
    return Objects.requireNonNull(snapshot.timeline().current());
  }

  private List<ClockStepped> steps() {
    return journal.stream()
        .filter(ClockStepped.class::isInstance)
        .map(ClockStepped.class::cast)
        .toList();
  }

  private static void start(SessionLoop loop) {
    var outcome = loop.submit(new SessionCommand.Start(Duration.ZERO)).join();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aJumpIsWrittenDownOnceBeforeAnythingElse() {
    SimulatedClock clock = new SimulatedClock(START);
    try (SessionLoop loop = opening(clock)) {
      start(loop);
      clock.advance(Duration.ofSeconds(60));
      tick(loop);
      clock.advance(Duration.ofMillis(400));
      clock.jump(Duration.ofMinutes(12));
      loop.submit(new SessionCommand.Pause()).join();
      tick(loop);
    }
    assertThat(steps())
        .containsExactly(
            new ClockStepped(START.plusSeconds(780).plusMillis(400), Duration.ofMinutes(12)));
    assertThat(journal.getLast()).isInstanceOf(SessionEvent.SessionPaused.class);
  }

  @Test
  void aSheetThatIsOnlyLookedAtLeavesNoTraceOfIt() {
    SimulatedClock clock = new SimulatedClock(START);
    try (SessionLoop loop = opening(clock)) {
      tick(loop);
      clock.jump(Duration.ofMinutes(12));
      tick(loop);
      assertThat(journal).isEmpty();
      start(loop);
    }
    assertThat(steps()).isEmpty();
  }

  @Test
  void timeThatNobodyWatchedIsNoJump() {
    SimulatedClock clock = new SimulatedClock(START);
    try (SessionLoop loop = opening(clock)) {
      start(loop);
    }
    clock.jump(Duration.ofMinutes(7));
    try (SessionLoop loop = resuming(clock)) {
      assertThat(current(tick(loop)).left()).isEqualTo(Duration.ofMinutes(13));
    }
    assertThat(steps()).isEmpty();
  }

  @Test
  void aClockSetBackWhileTheProgramWasClosedTakesNothingBack() {
    SimulatedClock clock = new SimulatedClock(START);
    try (SessionLoop loop = opening(clock)) {
      start(loop);
      clock.advance(Duration.ofMinutes(4));
      loop.submit(new SessionCommand.Adjust(Duration.ofMinutes(1))).join();
    }
    clock.jump(Duration.ofHours(-1));
    try (SessionLoop loop = resuming(clock)) {
      assertThat(current(tick(loop)).left()).isEqualTo(Duration.ofMinutes(17));
    }
    assertThat(steps()).hasSize(1);
  }

  @Test
  void whatIsShownCarriesTheJump() {
    SimulatedClock clock = new SimulatedClock(START);
    try (SessionLoop loop = opening(clock)) {
      start(loop);
      clock.jump(Duration.ofMinutes(12));
      Snapshot now = tick(loop);
      assertThat(now.state().counted())
          .isEqualTo(new ClockJump(START.plusSeconds(720), Duration.ofMinutes(12)));
      loop.submit(new SessionCommand.DiscountStep()).join();
      assertThat(current(tick(loop)).left()).isEqualTo(Duration.ofMinutes(20));
    }
  }

  /** An ordinary morning, across midnight, and across both ends of summer time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T08:30:00Z",
        "2026-11-24T22:55:00Z",
        "2027-03-28T00:55:00Z",
        "2026-10-25T00:55:00Z"
      })
  void midnightAndSummerTimeChangeNothingButTheTimeOfDay(Instant start) {
    SimulatedClock clock = new SimulatedClock(start);
    try (SessionLoop loop = opening(clock)) {
      start(loop);
      for (int minute = 1; minute <= 15; minute++) {
        clock.advance(Duration.ofMinutes(1));
        Snapshot now = tick(loop);
        assertThat(current(now).left()).isEqualTo(Duration.ofMinutes(20 - minute));
        assertThat(now.timeline().drift()).isZero();
        assertThat(now.timeline().expectedEnd()).isEqualTo(start.plusSeconds(25 * 60));
      }
    }
    assertThat(journal).hasSize(2);
  }
}
