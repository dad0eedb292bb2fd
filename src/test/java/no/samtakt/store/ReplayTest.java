package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The law that crash recovery rests on: replaying what the file holds, up to any commit, gives the
 * state that the live session had after that commit.
 */
class ReplayTest {
  private static final SessionId ID = new SessionId("long");
  private static final Instant BEFORE = Instant.parse("2026-11-23T07:50:00Z");
  private static final int SITTINGS = 5;

  /** Older versions wrote these; today only a list that tells of latecomers writes one of them. */
  private static final Set<Class<?>> OLD =
      Set.of(
          SessionEvent.PersonJoined.class,
          SessionEvent.PersonLeft.class,
          SessionEvent.PersonExpected.class);

  private static final int COMMANDS = 60;

  @Test
  void everyPrefixOfTheJournalGivesTheStateOfTheLiveSession(@TempDir Path temp) throws Exception {
    Set<Class<?>> seen = new HashSet<>();
    for (int seed = 1; seed <= 6; seed++) {
      Path folder = temp.resolve("seed " + seed);
      Witness witness = run(folder, seed);
      List<SessionEvent> journal = kept(folder, witness);
      check(journal, witness);
      journal.forEach(event -> seen.add(event.getClass()));
    }
    Set<Class<?>> types = new HashSet<>(EveryEvent.types());
    types.removeAll(OLD);
    assertThat(seen).as("nothing was left untried").isEqualTo(types);
  }

  private static Witness run(Path folder, int seed) throws JournalException {
    Witness witness = new Witness();
    SimulatedClock clock = new SimulatedClock(BEFORE);
    RandomLeader leader = new RandomLeader(new Random(seed), clock);
    Random dice = new Random(seed);
    for (int sitting = 0; sitting < SITTINGS; sitting++) {
      try (Store store = Store.open(folder)) {
        SqliteJournal own = store.journal(ID, true, null);
        List<SessionEvent> events = store.events(ID);
        try (SessionLoop loop =
            events.isEmpty()
                ? SessionLoop.opening(
                    new SessionEvent.SheetOpened(BEFORE, RichSheet.withTopics()),
                    witness.watching(own),
                    clock,
                    dice,
                    witness)
                : SessionLoop.resuming(
                    events, store.people(ID), witness.watching(own), clock, dice, witness)) {
          leader.lead(loop, COMMANDS);
        }
      }
      clock.advance(Duration.ofMinutes(3));
    }
    return witness;
  }

  private static List<SessionEvent> kept(Path folder, Witness witness) throws JournalException {
    try (Store store = Store.open(folder)) {
      List<SessionEvent> journal = store.events(ID);
      SessionState last = Session.replay(journal);
      assertThat(store.notes(ID)).isEqualTo(last.notes()).isNotEmpty();
      assertThat(store.people(ID)).isEqualTo(witness.people()).isNotEqualTo(Roster.EMPTY);
      assertThat(store.integrity()).isEqualTo("ok");
      return journal;
    }
  }

  private static void check(List<SessionEvent> journal, Witness witness) {
    assertThat(journal).hasSize(witness.events());
    assertThat(witness.states().size()).as("states compared").isGreaterThan(80);
    witness
        .states()
        .forEach((events, live) -> {
          // Not isEqualTo: it would print both states.
          boolean same = Session.replay(journal.subList(0, events)).equals(live);
          assertThat(same).as("after %s events", events).isTrue();
        });
  }
}
