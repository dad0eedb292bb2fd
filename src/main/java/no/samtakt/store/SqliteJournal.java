package no.samtakt.store;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.history.PastSession;
import no.samtakt.notes.NoteId;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.session.Course;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one session, on a connection of its own. Every append is one transaction: the
 * events, the notes in them, and the session's line in the list. A draft that became a note goes in
 * it too, so that a crash leaves the text in one place, never in both or none.
 *
 * <p>It folds the events along, for the list's line and the notes come from the fold, and an event
 * that could not be replayed is thrown back before it is kept.
 */
public final class SqliteJournal implements Journal {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  private final Database database;
  private final @Nullable InstantSource clock;
  private final Connection connection;
  private final WriterLock lock;
  private final SessionId id;
  private final boolean rehearsal;
  private final @Nullable String source;

  /** Names told before the first event: there is no session yet that they could belong to. */
  private final Map<PersonId, Person> waiting = new LinkedHashMap<>();

  private int kept;
  private @Nullable SessionState state;

  /**
   * Goes on after {@code kept} events that have come to {@code state}; null when there are none.
   *
   * @param clock the machine's, whatever time the session has
   */
  SqliteJournal(
      Database database,
      @Nullable InstantSource clock,
      Connection connection,
      WriterLock lock,
      SessionId id,
      boolean rehearsal,
      @Nullable String source,
      int kept,
      @Nullable SessionState state) {
    this.database = database;
    this.clock = clock;
    this.connection = connection;
    this.lock = lock;
    this.id = id;
    this.rehearsal = rehearsal;
    this.source = source;
    this.kept = kept;
    this.state = state;
  }

  public SessionId id() {
    return id;
  }

  @Override
  public synchronized void append(List<SessionEvent> events) throws JournalException {
    if (events.isEmpty()) {
      return;
    }
    SessionState before = state;
    SessionState after = folded(before, events);
    try {
      Database.transaction(
          connection,
          c -> {
            Sessions.write(c, line(after, events));
            Events.write(c, id, kept, events);
            Notes.write(c, id, changed(events), after);
            People.write(c, id, waiting.values());
            for (SessionEvent event : events) {
              if (event instanceof SessionEvent.NoteTaken taken) {
                SqliteDrafts.sent(c, id, taken.text());
              }
            }
          });
    } catch (SQLException e) {
      throw database.trouble(e);
    }
    kept += events.size();
    state = after;
    waiting.clear();
  }

  /** Before the first event, the names are kept along with it, in its transaction. */
  @Override
  public synchronized void remember(List<Person> people) throws JournalException {
    if (state == null) {
      people.forEach(person -> waiting.put(person.id(), person));
      return;
    }
    try {
      Database.transaction(connection, c -> People.write(c, id, people));
    } catch (SQLException e) {
      throw database.trouble(e);
    }
  }

  /** Lets another window write in the session. Closing it again does nothing. */
  @Override
  public synchronized void close() {
    try (lock) {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "a journal did not close", e);
    }
  }

  /** The notes that these events have changed, each once. */
  private static Set<NoteId> changed(List<SessionEvent> events) {
    Set<NoteId> changed = new LinkedHashSet<>();
    for (SessionEvent event : events) {
      if (event instanceof SessionEvent.NoteEvent note) {
        changed.add(note.note());
      }
    }
    return changed;
  }

  private static SessionState folded(@Nullable SessionState before, List<SessionEvent> events) {
    if (before == null) {
      return Session.replay(events);
    }
    SessionState state = before;
    for (SessionEvent event : events) {
      state = Session.evolve(state, event);
    }
    return state;
  }

  private PastSession line(SessionState after, List<SessionEvent> events) {
    return new PastSession(
        id,
        after.sheet().title(),
        source,
        after.sheet().series(),
        events.getFirst().at(),
        events.getLast().at(),
        Sessions.standing(after.course()),
        rehearsal,
        after.sheet().items().size(),
        after.presence().listed().size(),
        after.notes().size(),
        new PastSession.Times(
            began(after.course().begin()),
            after.course().ended(),
            after.sheet().date(),
            after.sheet().zone()),
        new PastSession.Kept(0, null, null, clock == null ? null : clock.instant()));
  }

  private static @Nullable Instant began(Course.@Nullable Begin begin) {
    return begin == null ? null : begin.at();
  }
}
