package no.samtakt.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;

/**
 * Stands between a session and its journal and writes down which state was shown after how many
 * events. Both sides are on the session's own thread; it is read when that thread has ended.
 */
final class Witness implements Consumer<Snapshot> {
  private final Map<Integer, SessionState> states = new TreeMap<>();
  private Roster people = Roster.EMPTY;
  private int events;

  /** The state that was shown, by the number of events behind it. */
  Map<Integer, SessionState> states() {
    return states;
  }

  int events() {
    return events;
  }

  /** The names that were shown last. */
  Roster people() {
    return people;
  }

  @Override
  public void accept(Snapshot snapshot) {
    people = snapshot.people();
    if (events > 0) {
      states.put(events, snapshot.state());
    }
  }

  Journal watching(Journal journal) {
    return new Journal() {
      @Override
      public void append(List<SessionEvent> more) throws JournalException {
        journal.append(more);
        events += more.size();
      }

      @Override
      public void remember(List<Person> people) throws JournalException {
        journal.remember(people);
      }

      @Override
      public void close() {
        journal.close();
      }
    };
  }
}
