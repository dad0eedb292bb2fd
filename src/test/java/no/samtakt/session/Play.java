package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;

/** Plays a session by hand, on one winter's day in Oslo. */
final class Play {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final List<SessionEvent> journal = new ArrayList<>();
  private final Random random = new Random(1);
  private SessionState state;
  private Instant now = clock("09:00");
  private Roster people = Roster.EMPTY;

  private Play(RunSheet sheet) {
    state = SessionState.of(sheet);
    journal.add(new SessionEvent.SheetOpened(now, sheet));
  }

  static Play of(RunSheet sheet) {
    return new Play(sheet);
  }

  static Instant clock(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(Sheets.OSLO).toInstant();
  }

  Play at(String time) {
    now = clock(time);
    return this;
  }

  Play start() {
    return done(new SessionCommand.Start(Duration.ZERO));
  }

  Play done(SessionCommand command) {
    Decision decision = Session.decide(state, command, people, now, random);
    assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
    if (command instanceof SessionCommand.ListPeople list) {
      people = people.with(list.roster());
    }
    ((Decision.Accepted) decision).events().forEach(this::happen);
    return this;
  }

  Play refused(SessionCommand command, String why) {
    Decision decision = Session.decide(state, command, people, now, random);
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).reason().key()).isEqualTo(why);
    return this;
  }

  Play tick() {
    var due = Session.happening(state, people, now, random);
    while (!due.isEmpty()) {
      due.forEach(this::happen);
      due = Session.happening(state, people, now, random);
    }
    return this;
  }

  /** The clock reads this now, and has jumped so far to it; what was due meanwhile happens. */
  Play jumps(String time, Duration by) {
    at(time);
    happen(new SessionEvent.ClockStepped(now, by));
    return tick();
  }

  private void happen(SessionEvent event) {
    journal.add(event);
    state = Session.evolve(state, event);
  }

  SessionState state() {
    return state;
  }

  List<SessionEvent> journal() {
    return List.copyOf(journal);
  }

  Timeline timeline() {
    return Timeline.at(state.course(), now);
  }

  Timeline.Current current() {
    Timeline.Current current = timeline().current();
    assertThat(current).as("something is running").isNotNull();
    return java.util.Objects.requireNonNull(current);
  }
}
