package no.samtakt.live;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.samtakt.people.NameBook;
import no.samtakt.people.Roster;
import no.samtakt.session.Decision;
import no.samtakt.session.Journal;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that owns a session. Every command is decided, committed and only then believed:
 * nobody sees a state that is not in the journal.
 */
public final class SessionLoop implements Desk, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.live");

  private final Journal journal;
  private final TimeSource clock;
  private final RandomGenerator random;
  private final Consumer<Snapshot> audience;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("session").factory());

  private SessionState state;
  private ClockWatch watch;
  private Roster people;
  private NameBook names = NameBook.EMPTY;
  private @Nullable Instant saved;
  private @Nullable SessionEvent unwritten;

  /**
   * A session about to be opened: the journal gets its first event along with the first thing that
   * happens, so that a sheet only looked at leaves no trace.
   */
  public static SessionLoop opening(
      SessionEvent.SheetOpened opened,
      Journal journal,
      TimeSource clock,
      RandomGenerator random,
      Consumer<Snapshot> audience) {
    SessionState state = SessionState.of(opened.sheet());
    return new SessionLoop(
        state, Roster.EMPTY, opened.at(), null, opened, journal, clock, random, audience);
  }

  /** A session that goes on where its journal stopped. */
  public static SessionLoop resuming(
      List<SessionEvent> events,
      Roster people,
      Journal journal,
      TimeSource clock,
      RandomGenerator random,
      Consumer<Snapshot> audience) {
    Instant saved = events.getLast().at();
    return new SessionLoop(
        Session.replay(events), people, saved, saved, null, journal, clock, random, audience);
  }

  private SessionLoop(
      SessionState state,
      Roster people,
      Instant last,
      @Nullable Instant saved,
      @Nullable SessionEvent unwritten,
      Journal journal,
      TimeSource clock,
      RandomGenerator random,
      Consumer<Snapshot> audience) {
    this.state = state;
    this.people = people;
    this.saved = saved;
    this.unwritten = unwritten;
    this.journal = journal;
    this.clock = clock;
    this.random = random;
    this.audience = audience;
    this.watch = ClockWatch.since(last);
  }

  /** Decides a command on the session's own thread; nobody is told of a refusal but the caller. */
  @Override
  public CompletableFuture<Outcome> submit(SessionCommand command) {
    return onThread(() -> handle(command));
  }

  /** Lets the time that has passed do its work, and publishes how things stand. */
  public CompletableFuture<Outcome> tick() {
    return onThread(() -> {
      ClockWatch.Reading reading = watch.read(clock);
      Instant now = reading.now();
      try {
        List<SessionEvent> happened = catchUp(reading);
        return new Outcome.Done(happened, publish(now));
      } catch (JournalException e) {
        return notSaved(e, now);
      }
    });
  }

  private CompletableFuture<Outcome> onThread(Supplier<Outcome> work) {
    try {
      return CompletableFuture.supplyAsync(work, thread);
    } catch (RejectedExecutionException closed) {
      return CompletableFuture.completedFuture(
          new Outcome.NotSaved(Message.of("session.is-closed")));
    }
  }

  private Outcome handle(SessionCommand command) {
    ClockWatch.Reading reading = watch.read(clock);
    Instant now = reading.now();
    try {
      List<SessionEvent> happened = catchUp(reading);
      Decision decision = Session.decide(state, command, people, now, random);
      return switch (decision) {
        case Decision.Refused refused -> {
          publish(now);
          yield new Outcome.Refused(refused.reason());
        }
        case Decision.Accepted accepted -> {
          Roster named = named(command);
          if (!named.people().isEmpty()) {
            journal.remember(named.people());
            people = people.with(named);
          }
          commit(accepted.events());
          happened.addAll(accepted.events());
          yield new Outcome.Done(happened, publish(now));
        }
      };
    } catch (JournalException e) {
      return notSaved(e, now);
    }
  }

  /** Those whose names a command tells: they are kept apart from the events. */
  private static Roster named(SessionCommand command) {
    return switch (command) {
      case SessionCommand.ListPeople list -> list.roster();
      case SessionCommand.GatherNotes gather -> new Roster(gather.authors());
      default -> Roster.EMPTY;
    };
  }

  /** That the clock jumped, and what has come due by itself, however long ago. */
  private List<SessionEvent> catchUp(ClockWatch.Reading reading) throws JournalException {
    List<SessionEvent> happened = new ArrayList<>();
    Instant now = reading.now();
    // A sheet that is only looked at leaves no trace, and holds nothing that could move.
    if (reading.jumped() && unwritten == null) {
      SessionEvent jump = new SessionEvent.ClockStepped(now, reading.jump());
      commit(List.of(jump));
      happened.add(jump);
    }
    // Not before that is kept: a jump that could not be written down is still there next time.
    watch = reading.next();
    var due = Session.happening(state, people, now, random);
    while (!due.isEmpty()) {
      commit(due);
      happened.addAll(due);
      due = Session.happening(state, people, now, random);
    }
    return happened;
  }

  private void commit(List<SessionEvent> events) throws JournalException {
    List<SessionEvent> all = new ArrayList<>();
    if (unwritten != null) {
      all.add(unwritten);
    }
    all.addAll(events);
    SessionState next = state;
    for (SessionEvent event : events) {
      next = Session.evolve(next, event);
    }
    journal.append(all);
    unwritten = null;
    state = next;
    saved = clock.instant();
  }

  private Snapshot publish(Instant now) {
    names = names.updated(people, state.presence().listed());
    Snapshot snapshot = new Snapshot(state, Timeline.at(state.course(), now), names, saved);
    audience.accept(snapshot);
    return snapshot;
  }

  private Outcome notSaved(JournalException e, Instant now) {
    LOG.log(Level.ERROR, "the journal refused: " + e.getMessage(), e);
    publish(now);
    return new Outcome.NotSaved(e.reason());
  }

  /** Finishes what was asked for, then lets go of the journal. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "the session thread did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.close();
  }
}
