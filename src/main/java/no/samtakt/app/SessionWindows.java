package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.Experience;
import no.samtakt.history.Runs;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Pictures;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.JournalException;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.WindowTitle;
import no.samtakt.ui.notes.LessonsViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one open session: made for it, painted as it goes, and closed with it.
 *
 * <p>To be used on the window thread.
 */
final class SessionWindows implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Surroundings around;
  private final RunningSession session;
  private final TellingDesk desk;
  private final PaperFiles paper;
  private final Panes panes;
  private final ParticipantStage participants;
  private final Reminding reminding;

  /** The window's language while the session is open: what listens to it is forgotten with it. */
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words");

  private final JumpTelling jumps;
  private final @Nullable RehearsalRoom room;
  private @Nullable SessionDesks desks;
  private @Nullable RehearsalDress dress;
  private Experience learned = Experience.NONE;
  private boolean entered;

  /**
   * What the windows say; nothing is seen of them yet.
   *
   * @param menus ask for files
   * @param room where it is a rehearsal; null where it is not
   */
  SessionWindows(
      Surroundings around,
      RunningSession session,
      TellingDesk desk,
      Language sheetLanguage,
      CardShelf.Found found,
      Menus menus,
      @Nullable RehearsalRoom room) {
    this.around = around;
    this.room = room;
    this.session = session;
    this.desk = desk;
    words.bind(around.speech().wordsProperty());
    Telling telling = around.telling();
    reminding = new Reminding(telling, desk::give);
    Executor aside = Thread::startVirtualThread;
    paper =
        new PaperFiles(
            new SavedFiles(
                around.main(),
                around.speech(),
                around.services().dialogs(),
                aside,
                around.window()));
    SessionCards cards =
        new SessionCards(around, session, desk, sheetLanguage, words, paper, found);
    panes = panes(cards, found, () -> menus.chooseList(this::useList));
    cards.lieIn(panes);
    panes.groups().onTelling(telling::tell);
    jumps = new JumpTelling(around.main()::telling, desk);
    participants =
        new ParticipantStage(
            around.main().stage(),
            panes.participants(),
            around.audience().theme(),
            around.speech(),
            around.services().displays(),
            telling::tell,
            room != null);
  }

  private Panes panes(SessionCards cards, CardShelf.Found found, Runnable chooseList) {
    Services services = around.services();
    MainWindow main = around.main();
    Telling telling = around.telling();
    Pictures pictures = services.store().pictures(session.id());
    return Panes.of(
        desk,
        found.shelf().deck(),
        words,
        around.window(),
        session.drafts(),
        around.disk(),
        new RosterLists(),
        telling::copy,
        telling::refusal,
        telling::done,
        chooseList,
        new GroupFiles(main, around.speech(), services.dialogs(), around.disk(), around.window()),
        room == null ? services.store() : new ForgetfulMemory(services.store()),
        services.store(),
        services.store(),
        new NoteHarvest(main, around.speech(), services.dialogs(), pictures),
        pictures,
        cards.model(),
        session.id(),
        telling::warn);
  }

  private void useList(Path file) {
    around
        .disk()
        .execute(() -> {
          var reading = RosterLists.read(file);
          around.window().run(() -> panes.groups().take(reading));
        });
  }

  /** Looks up how long the items of a sheet used to take; nothing is told where that fails. */
  void learn(RunSheet sheet) {
    Path file = session.source();
    Runs.Same same =
        new Runs.Same(
            sheet.series(), file == null ? null : file.toString(), sheet.title(), session.id());
    around
        .disk()
        .execute(() -> {
          try {
            Experience found = new Experience(around.services().store().runs(same));
            around.window().execute(() -> learn(found));
          } catch (JournalException e) {
            LOG.log(Level.WARNING, "earlier runs could not be read: " + e.reason().key());
          }
        });
  }

  private void learn(Experience known) {
    learned = known;
    panes.timeline().learn(known);
    if (dress != null) {
      dress.learn(known);
    }
  }

  /** The desk of the design checks; null before the windows are furnished. */
  @Nullable DesignDesk design() {
    return desks == null ? null : desks.design();
  }

  /** The sheet as its file has it by now, mended or not. */
  Optional<RunSheet> planned() {
    return Optional.ofNullable(desks).map(offered -> offered.design().sheet());
  }

  Panes panes() {
    return panes;
  }

  ParticipantStage participants() {
    return participants;
  }

  /** What the leader has of the co-host; null before the windows are furnished. */
  @Nullable CohostSeat cohost() {
    return desks == null ? null : desks.cohost();
  }

  /**
   * What it takes to fill the main window, to be done one after the other, one a frame: made first,
   * then put in, as the session stands by then.
   */
  List<Runnable> furnishing(
      Menus menus, Supplier<Snapshot> latest, Supplier<@Nullable RunSheet> newer) {
    SessionFaces made =
        new SessionFaces(panes, around.speech(), around.theme(), participants, around.faces());
    return Stream.of(
            List.<Runnable>of(() -> panes.show(latest.get())),
            made.console().making(),
            List.<Runnable>of(() -> offer(made, menus, latest, newer)),
            List.<Runnable>of(() -> enter(made, latest.get())),
            made.console().entering())
        .flatMap(List::stream)
        .toList();
  }

  private void offer(
      SessionFaces made,
      Menus menus,
      Supplier<Snapshot> latest,
      Supplier<@Nullable RunSheet> newer) {
    desks =
        new SessionDesks(
            around,
            session,
            desk,
            panes,
            made,
            participants,
            paper,
            jumps,
            menus,
            room,
            words,
            latest,
            newer);
  }

  private void enter(SessionFaces made, Snapshot now) {
    SessionDesks offered = desks;
    if (offered == null) {
      return;
    }
    if (room != null) {
      rehearse(room, made, offered, now);
    }
    around.main().showSession(made, offered.actions());
    entered = true;
    show(now);
    offered.remind();
  }

  private void rehearse(
      RehearsalRoom rehearsed, SessionFaces made, SessionDesks offered, Snapshot now) {
    RehearsalDress worn =
        new RehearsalDress(
            rehearsed,
            desk,
            now,
            words,
            around.window(),
            around.speech(),
            around.theme(),
            around.main());
    worn.beside(offered.design()::page);
    made.wear(worn);
    offered.actions().offer(worn.actions());
    offered
        .actions()
        .offer(
            List.of(
                Action.of("notes.lessons.take-all", Icon.RUN_SHEET, panes.lessons()::takeAll)
                    .foundBy("keys.note")));
    LessonsViewModel.Script script = offered.design().script();
    if (script != null) {
      panes.lessons().into(script);
    }
    dress = worn;
    worn.learn(learned);
  }

  /** Paints a moment into every window that is open. */
  void show(Snapshot snapshot) {
    panes.show(snapshot);
    participants.show(snapshot);
    if (desks != null) {
      desks.show(snapshot);
    }
    if (dress != null) {
      dress.show(snapshot);
    }
    // Nobody is late for a rehearsal that has not begun.
    boolean begun = snapshot.state().course().begin() != null;
    if (room == null || (room.isUsualPace() && begun)) {
      reminding.accept(snapshot);
    }
    jumps.show(snapshot);
    Moment moment = panes.now().screenProperty().get();
    if (entered && moment != null) {
      String title = WindowTitle.of(moment, around.speech().words());
      around.main().title(room == null ? title : around.speech().text("rehearsing.window", title));
    }
  }

  @Override
  public void close() {
    participants.close();
    if (desks != null) {
      desks.close();
    }
    panes.notes().writing().close();
    words.unbind();
  }
}
