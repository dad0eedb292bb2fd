package no.samtakt.live;

import static no.samtakt.session.Sheets.goingOn;
import static no.samtakt.session.Sheets.sheet;
import static no.samtakt.session.Sheets.speedDate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.session.Journal;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import org.junit.jupiter.api.Test;

/** What the loop does by itself is written down whole. */
class GoingOnTest {
  private static final Instant START = Instant.parse("2026-11-24T08:30:00Z");

  private final List<List<SessionEvent>> journal = new ArrayList<>();

  private final class Kept implements Journal {
    @Override
    public void append(List<SessionEvent> events) {
      journal.add(List.copyOf(events));
    }

    @Override
    public void remember(List<Person> people) {
      // The list is in the loop.
    }

    @Override
    public void close() {
      // It lies in memory.
    }
  }

  @Test
  void aBreakThatGoesOnByItselfLeadsToPairsInOneGo() {
    SimulatedClock clock = new SimulatedClock(START);
    var opened =
        new SessionEvent.SheetOpened(
            START, sheet("09:30", goingOn("Pause", 10), speedDate("Speed date", 3, 6)));
    Roster roster =
        Roster.EMPTY.listed(
            IntStream.range(0, 7)
                .mapToObj(i -> new Roster.Entry("Deltaker " + i, Map.of()))
                .toList());
    Snapshot after;
    try (SessionLoop loop =
        SessionLoop.opening(opened, new Kept(), clock, new Random(1), snapshot -> {})) {
      loop.submit(new SessionCommand.ListPeople(roster)).join();
      loop.submit(new SessionCommand.Start(Duration.ZERO)).join();
      clock.advance(Duration.ofMinutes(12));
      after = ((Outcome.Done) loop.tick().join()).snapshot();
    }
    Instant due = START.plus(Duration.ofMinutes(10));
    assertThat(journal.getLast())
        .extracting(SessionEvent::at, SessionEvent::getClass)
        .containsExactly(
            tuple(due, SessionEvent.GroupsFormed.class),
            tuple(due, SessionEvent.ItemStarted.class));
    assertThat(after.state().course().rounds()).hasSize(3);
    assertThat(Session.replay(journal.stream().flatMap(List::stream).toList()))
        .isEqualTo(after.state());
  }
}
