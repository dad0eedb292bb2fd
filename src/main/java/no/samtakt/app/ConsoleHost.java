package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtakt.grouping.Grouper;
import no.samtakt.history.PastSession;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Opens a session in the console, keeps it painted, and lets go of it again. */
final class ConsoleHost implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Surroundings around;
  private final FxThread window;
  private final Executor disk;
  private final SheetFiles files;
  private final Menus menus;
  private final Supplier<Consumer<Snapshot>> listener;
  private final AtomicReference<@Nullable Snapshot> latest = new AtomicReference<>();
  private @Nullable RunningSession session;
  private @Nullable SessionWindows windows;
  private @Nullable SheetNews news;
  private boolean opening;
  private @Nullable RehearsalRoom room;

  /**
   * The host of one window.
   *
   * @param listener makes somebody who hears every moment of one session, on the session's thread
   */
  ConsoleHost(
      Surroundings around, SheetFiles files, Menus menus, Supplier<Consumer<Snapshot>> listener) {
    this.around = around;
    this.window = around.window();
    this.disk = around.disk();
    this.files = files;
    this.menus = menus;
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
    if (open != null
        && open.loop().submit(command).join() instanceof Outcome.NotSaved(Message reason)) {
      around.telling().fail(reason);
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
    rehearse(sheet, source, size, leave, otherwise, List.of());
  }

  private void rehearse(
      RunSheet sheet,
      @Nullable Path source,
      Crowd.@Nullable Size size,
      Runnable leave,
      Runnable otherwise,
      List<SheetMender.Written> mends) {
    Crowd.Size crowd =
        size == null ? Crowd.Size.usual(Math.min(sheet.participants(), Grouper.MOST_PEOPLE)) : size;
    Services services = around.services();
    RehearsalRoom made =
        RehearsalRoom.of(
            sheet, crowd, services.random().get().nextLong(), services.deck(), services.clock());
    FileTime known = SheetFiles.changed(source);
    begin(
        painter ->
            RunningSession.rehearsing(
                services, sheet, source, made, around.background(), painter, this::warn),
        known,
        otherwise,
        made.with(other -> again(planned(sheet), source, other, leave, otherwise), leave, mends));
  }

  /** Rehearses once more, by the sheet as its file has it now. */
  private void again(
      RunSheet sheet, @Nullable Path source, Crowd.Size size, Runnable leave, Runnable otherwise) {
    if (source == null) {
      rehearse(sheet, null, size, leave, otherwise);
      return;
    }
    DesignDesk design = windows == null ? null : windows.design();
    around
        .disk()
        .execute(() -> {
          List<SheetMender.Written> mends = design == null ? List.of() : design.mends();
          Read read = files.read(source);
          around
              .window()
              .run(() -> {
                switch (read) {
                  case Read.Sheet(RunSheet now) ->
                      rehearse(now, source, size, leave, otherwise, mends);
                  case Read.Broken broken -> around.telling().problems(source, broken.problems());
                }
              });
        });
  }

  /** What was mended in a rehearsal is so in the next one. */
  private RunSheet planned(RunSheet opened) {
    return windows == null ? opened : windows.planned().orElse(opened);
  }

  /** Opens a new session; {@code otherwise} runs when that cannot be done. */
  void open(RunSheet sheet, @Nullable Path source, Runnable otherwise) {
    FileTime known = SheetFiles.changed(source);
    begin(
        painter ->
            RunningSession.opening(
                around.services(), sheet, source, around.background(), painter, this::warn),
        known,
        otherwise,
        null);
  }

  /** Goes on with an earlier session; {@code otherwise} runs when that cannot be done. */
  void resume(PastSession past, Runnable otherwise) {
    Path source = past.source() == null ? null : Path.of(past.source());
    begin(
        painter ->
            RunningSession.resuming(
                around.services(), past.id(), source, around.background(), painter, this::warn),
        FileTime.fromMillis(0),
        otherwise,
        null);
  }

  private interface Beginning {
    RunningSession begin(Consumer<Snapshot> painter) throws JournalException;
  }

  private void warn(Message trouble) {
    window.run(() -> around.telling().warn(trouble));
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
    Consumer<Snapshot> hears = listener.get();
    Consumer<Snapshot> known = latest::set;
    Consumer<Snapshot> painter =
        known
            .andThen(window.latest(this::show))
            .andThen(rehearsing == null ? hears : rehearsing.hushed(hears));
    disk.execute(() -> {
      try {
        RunningSession begun = beginning.begin(painter);
        Outcome first = begun.loop().tick().join();
        CardShelf.Found cards =
            new CardShelf(
                    around.services().deck(), around.services().data().folder(), begun.source())
                .find();
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
    around.telling().fail(reason);
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
    TellingDesk desk = new TellingDesk(begun.loop(), window, around.telling());
    SessionWindows made =
        new SessionWindows(
            around, begun, desk, done.snapshot().state().sheet().language(), cards, menus, room);
    windows = made;
    made.learn(done.snapshot().state().sheet());
    Supplier<Snapshot> now = () -> Objects.requireNonNullElse(latest.get(), done.snapshot());
    Supplier<@Nullable RunSheet> newer = () -> news == null ? null : news.newer();
    List<Runnable> parts = new ArrayList<>(made.furnishing(menus, now, newer));
    parts.add(() -> {
      opening = false;
      watch(begun, sheetAsOf, desk);
    });
    window.inTurn(() -> windows == made, parts);
  }

  private void watch(RunningSession begun, FileTime sheetAsOf, TellingDesk desk) {
    Path source = begun.source();
    if (source != null) {
      news = new SheetNews(around, files, source, sheetAsOf, latest::get, desk);
    }
  }

  private void show(Snapshot snapshot) {
    if (windows != null) {
      windows.show(snapshot);
    }
  }

  /** Lets go of the session; whatever is going on in it can be gone on with later. */
  @Override
  public void close() {
    if (news != null) {
      news.close();
      news = null;
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
  }
}
