package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SessionNames;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Drafts;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.SqliteJournal;
import no.samtakt.store.Store;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** A session that is open: its loop, its journal and the ticker that lets time pass. */
final class RunningSession implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final SessionId id;
  private final SessionLoop loop;
  private final Drafts drafts;
  private final @Nullable Path source;
  private final Consumer<Message> trouble;
  private final Ticker ticker;
  private @Nullable Message told;

  private RunningSession(
      SessionId id,
      SessionLoop loop,
      Drafts drafts,
      @Nullable Path source,
      Ticker ticker,
      Consumer<Message> trouble) {
    this.trouble = trouble;
    this.id = id;
    this.loop = loop;
    this.drafts = drafts;
    this.source = source;
    this.ticker = ticker;
    ticker.begin(this::tick);
  }

  /**
   * Opens a new session; nothing is kept of it before something happens in it.
   *
   * @param source the sheet's file; null for an example
   * @throws JournalException when it cannot be kept
   */
  static RunningSession opening(
      Services services,
      RunSheet sheet,
      @Nullable Path source,
      ScheduledExecutorService background,
      Consumer<Snapshot> audience,
      Consumer<Message> trouble)
      throws JournalException {
    RandomGenerator random = services.random().get();
    Instant now = services.clock().instant();
    SessionId id = SessionNames.fresh(now, services.zone(), random);
    Store store = services.store();
    SqliteJournal journal = store.journal(id, false, source == null ? null : source.toString());
    Ticker ticker = new Ticker(background);
    SessionLoop loop =
        SessionLoop.opening(
            new SessionEvent.SheetOpened(now, sheet),
            journal,
            services.clock(),
            random,
            audience.andThen(ticker));
    return new RunningSession(id, loop, store.drafts(id), source, ticker, trouble);
  }

  /**
   * Opens a rehearsal: kept apart from what was real, on a clock of its own.
   *
   * @param source the sheet's file; null for an example
   * @throws JournalException when it cannot be kept
   */
  static RunningSession rehearsing(
      Services services,
      RunSheet sheet,
      @Nullable Path source,
      RehearsalRoom room,
      ScheduledExecutorService background,
      Consumer<Snapshot> audience,
      Consumer<Message> trouble)
      throws JournalException {
    RandomGenerator random = services.random().get();
    SessionId id =
        SessionNames.fresh(services.clock().instant(), services.zone(), services.random().get());
    Store store = services.store();
    SqliteJournal journal = store.journal(id, true, source == null ? null : source.toString());
    Ticker ticker = new Ticker(background, room::wait);
    SessionLoop loop =
        SessionLoop.opening(
            new SessionEvent.SheetOpened(room.clock().instant(), sheet),
            journal,
            room.clock(),
            random,
            audience.andThen(room.standIn()).andThen(ticker));
    RunningSession session =
        new RunningSession(id, loop, store.drafts(id), source, ticker, trouble);
    room.enter(loop);
    return session;
  }

  /**
   * Goes on with an earlier session, exactly where its journal stopped.
   *
   * @throws JournalException when it is open elsewhere, gone, or cannot be read
   */
  static RunningSession resuming(
      Services services,
      SessionId id,
      @Nullable Path source,
      ScheduledExecutorService background,
      Consumer<Snapshot> audience,
      Consumer<Message> trouble)
      throws JournalException {
    Store store = services.store();
    SqliteJournal journal = store.journal(id, false, source == null ? null : source.toString());
    try {
      List<SessionEvent> events = store.events(id);
      if (events.isEmpty()) {
        throw new JournalException(
            Message.of("errors.no-such-session"), new IllegalStateException("no events"));
      }
      Ticker ticker = new Ticker(background);
      SessionLoop loop =
          SessionLoop.resuming(
              events,
              store.people(id),
              journal,
              services.clock(),
              services.random().get(),
              audience.andThen(ticker));
      return new RunningSession(id, loop, store.drafts(id), source, ticker, trouble);
    } catch (JournalException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** A tick that fails must not be the last one; what it could not save is told once. */
  private void tick() {
    try {
      Message now =
          loop.tick().join() instanceof Outcome.NotSaved notSaved ? notSaved.reason() : null;
      if (now != null && !now.equals(told)) {
        trouble.accept(now);
      }
      told = now;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a tick failed", e);
    }
  }

  SessionId id() {
    return id;
  }

  SessionLoop loop() {
    return loop;
  }

  Drafts drafts() {
    return drafts;
  }

  @Nullable Path source() {
    return source;
  }

  @Override
  public void close() {
    ticker.close();
    loop.close();
  }
}
