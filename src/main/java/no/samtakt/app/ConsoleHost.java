package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.samtakt.grouping.Grouper;
import no.samtakt.history.PastSession;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.Decision;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Opens a session in the console, keeps it painted, and lets go of it again. */
final class ConsoleHost implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final FxThread window;
  private final ExecutorService disk;
  private final ScheduledExecutorService background;
  private final Speech speech;
  private final Theme theme;
  private final AudienceDress audience;
  private final SheetFiles files;
  private final MainWindow main;
  private final Menus menus;
  private final Faces faces;
  private final Reports reports;
  private final Supplier<Consumer<Snapshot>> listener;
  private final AtomicReference<@Nullable Snapshot> latest = new AtomicReference<>();
  private @Nullable RunningSession session;
  private @Nullable SessionWindows windows;
  private @Nullable SheetWatch watch;
  private boolean opening;
  private @Nullable RehearsalRoom room;
  private volatile @Nullable RunSheet newer;

  /**
   * The host of one window.
   *
   * @param audience what the participants' window wears
   * @param listener makes somebody who hears every moment of one session, on the session's thread
   */
  ConsoleHost(
      Services services,
      FxThread window,
      ExecutorService disk,
      ScheduledExecutorService background,
      Speech speech,
      Theme theme,
      AudienceDress audience,
      SheetFiles files,
      MainWindow main,
      Menus menus,
      Faces faces,
      Reports reports,
      Supplier<Consumer<Snapshot>> listener) {
    this.services = services;
    this.window = window;
    this.disk = disk;
    this.background = background;
    this.speech = speech;
    this.theme = theme;
    this.audience = audience;
    this.files = files;
    this.main = main;
    this.menus = menus;
    this.faces = faces;
    this.reports = reports;
    this.listener = listener;
  }

  /** Whether a session is open, running or not. */
  boolean isOpen() {
    return session != null;
  }

  /** Whether a session is open and all of it is in the window. */
  boolean isReady() {
    return session != null && !opening;
  }

  /** How things stood at the last tick; null before the first. */
  @Nullable Snapshot latest() {
    return latest.get();
  }

  /** The participants' window; null while no session is open. */
  @Nullable ParticipantStage participants() {
    return windows == null ? null : windows.participants();
  }

  /** What the leader has of the co-host; null while no session is open. */
  @Nullable CohostSeat cohost() {
    return windows == null ? null : windows.cohost();
  }

  boolean isRunning() {
    Snapshot now = latest.get();
    return session != null && now != null && now.state().course().running();
  }

  /** Whether it is this session that is open. */
  boolean holds(SessionId id) {
    return session != null && session.id().equals(id);
  }

  /** Whether the session that is open was held to its end. */
  boolean isOver() {
    Snapshot now = latest.get();
    return session != null && now != null && now.state().course().ended() != null;
  }

  /** Ends the running session; answers whether that is safe on the disk. */
  boolean end() {
    return give(new SessionCommand.End());
  }

  /** Gives a command and waits for it; answers whether what came of it is safe on the disk. */
  boolean give(SessionCommand command) {
    RunningSession open = session;
    if (open == null) {
      return true;
    }
    Outcome outcome = open.loop().submit(command).join();
    if (outcome instanceof Outcome.NotSaved notSaved) {
      main.telling().fail(notSaved.reason());
      return false;
    }
    return true;
  }

  /** Whether what is open is a rehearsal: it may be left without a question. */
  boolean isRehearsal() {
    return room != null;
  }

  /** The sheet that is open, and its file where it has one; null while none is. */
  @Nullable Opened sheet() {
    Snapshot now = latest.get();
    RunningSession open = session;
    return now == null || open == null ? null : new Opened(now.state().sheet(), open.source());
  }

  /** A sheet and where it lies. */
  record Opened(RunSheet sheet, @Nullable Path source) {}

  /**
   * Rehearses a sheet with made-up people.
   *
   * @param size null for as many as the sheet expects
   */
  void rehearse(
      RunSheet sheet,
      @Nullable Path source,
      Crowd.@Nullable Size size,
      Runnable leave,
      Runnable otherwise) {
    Crowd.Size crowd =
        size == null ? Crowd.Size.usual(Math.min(sheet.participants(), Grouper.MOST_PEOPLE)) : size;
    RehearsalRoom made =
        RehearsalRoom.of(
            sheet, crowd, services.random().get().nextLong(), services.deck(), services.clock());
    FileTime known = source == null ? FileTime.fromMillis(0) : SheetFiles.changed(source);
    begin(
        painter ->
            RunningSession.rehearsing(
                services, sheet, source, made, background, painter, this::warn),
        known,
        otherwise,
        made.with(other -> rehearse(planned(sheet), source, other, leave, otherwise), leave));
  }

  /** What was mended in a rehearsal is so in the next one. */
  private RunSheet planned(RunSheet opened) {
    return windows == null ? opened : windows.planned().orElse(opened);
  }

  /** Opens a new session; {@code otherwise} runs when that cannot be done. */
  void open(RunSheet sheet, @Nullable Path source, Runnable otherwise) {
    FileTime known = source == null ? FileTime.fromMillis(0) : SheetFiles.changed(source);
    begin(
        painter -> RunningSession.opening(services, sheet, source, background, painter, this::warn),
        known,
        otherwise,
        null);
  }

  /** Goes on with an earlier session; {@code otherwise} runs when that cannot be done. */
  void resume(PastSession past, Runnable otherwise) {
    Path source = past.source() == null ? null : Path.of(past.source());
    begin(
        painter ->
            RunningSession.resuming(services, past.id(), source, background, painter, this::warn),
        FileTime.fromMillis(0),
        otherwise,
        null);
  }

  private interface Beginning {
    RunningSession begin(Consumer<Snapshot> painter) throws JournalException;
  }

  private void warn(Message trouble) {
    window.run(() -> main.telling().warn(trouble));
  }

  private void begin(
      Beginning beginning,
      FileTime sheetAsOf,
      Runnable otherwise,
      @Nullable RehearsalRoom rehearsing) {
    if (opening) {
      return;
    }
    close();
    opening = true;
    room = rehearsing;
    Consumer<Snapshot> paint = window.latest(this::show);
    Consumer<Snapshot> hears = listener.get();
    Consumer<Snapshot> ears = rehearsing == null ? hears : rehearsing.hushed(hears);
    Consumer<Snapshot> painter =
        snapshot -> {
          latest.set(snapshot);
          paint.accept(snapshot);
          ears.accept(snapshot);
        };
    disk.execute(() -> {
      try {
        RunningSession begun = beginning.begin(painter);
        Outcome first = begun.loop().tick().join();
        CardShelf.Found cards =
            new CardShelf(services.deck(), services.data().folder(), begun.source()).find();
        window.run(() -> furnish(begun, first, cards, sheetAsOf, otherwise));
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "the session could not be opened", e);
        window.run(() -> failed(e.reason(), otherwise));
      }
    });
  }

  private void failed(Message reason, Runnable otherwise) {
    opening = false;
    room = null;
    main.telling().fail(reason);
    otherwise.run();
  }

  private void furnish(
      RunningSession begun,
      Outcome first,
      CardShelf.Found cards,
      FileTime sheetAsOf,
      Runnable otherwise) {
    if (!(first instanceof Outcome.Done done)) {
      begun.close();
      Message reason =
          first instanceof Outcome.NotSaved notSaved
              ? notSaved.reason()
              : Message.of("errors.failed");
      failed(reason, otherwise);
      return;
    }
    session = begun;
    TellingDesk desk = new TellingDesk(begun.loop(), window, main.telling());
    SessionWindows made =
        new SessionWindows(
            services,
            begun,
            desk,
            window,
            disk,
            speech,
            theme,
            audience,
            faces,
            main,
            reports,
            done.snapshot().state().sheet().language(),
            cards,
            () -> menus.chooseList(this::useList),
            room);
    windows = made;
    made.learn(done.snapshot().state().sheet());
    Supplier<Snapshot> now = () -> Objects.requireNonNullElse(latest.get(), done.snapshot());
    List<Runnable> parts = new ArrayList<>(made.furnishing(menus, now, () -> newer));
    parts.add(() -> {
      opening = false;
      watch(begun, sheetAsOf, desk);
    });
    window.inTurn(() -> windows == made, parts);
  }

  private void watch(RunningSession begun, FileTime sheetAsOf, TellingDesk desk) {
    Path source = begun.source();
    if (source != null) {
      watch =
          new SheetWatch(source, sheetAsOf, files, background, read -> changed(read, source, desk));
    }
  }

  private void show(Snapshot snapshot) {
    if (windows != null) {
      windows.show(snapshot);
    }
  }

  /** The sheet's file was changed, or may have been while the session was closed. */
  private void changed(Read read, Path file, TellingDesk desk) {
    Snapshot now = latest.get();
    switch (read) {
      case Read.Broken broken ->
          window.run(() -> main.telling().offerProblems(file, broken.problems()));
      case Read.Sheet(RunSheet sheet) -> {
        SessionCommand takeOver = new SessionCommand.TakeOver(sheet);
        RandomGenerator unused = services.random().get();
        if (now != null
            && Session.decide(now.state(), takeOver, now.people(), now.now(), unused)
                instanceof Decision.Accepted) {
          newer = sheet;
          window.run(() -> main.telling().offerTakeOver(() -> desk.give(takeOver)));
        }
      }
    }
  }

  private void useList(Path file) {
    disk.execute(() -> {
      var reading = RosterLists.read(file);
      window.run(() -> {
        if (windows != null) {
          windows.panes().groups().take(reading);
        }
      });
    });
  }

  /** Lets go of the session; whatever is going on in it can be gone on with later. */
  @Override
  public void close() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
    if (windows != null) {
      windows.close();
      windows = null;
    }
    if (session != null) {
      session.close();
      session = null;
    }
    opening = false;
    room = null;
    latest.set(null);
    newer = null;
  }
}
