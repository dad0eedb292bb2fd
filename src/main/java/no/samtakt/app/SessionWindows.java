package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.cards.CardId;
import no.samtakt.history.Experience;
import no.samtakt.history.Runs;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Pictures;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.JournalException;
import no.samtakt.settings.FavouritesFile;
import no.samtakt.ui.cards.CardCommands;
import no.samtakt.ui.cards.CardsViewModel;
import no.samtakt.ui.cards.EarlierCards;
import no.samtakt.ui.cards.Favourites;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.WindowTitle;
import no.samtakt.ui.notes.LessonsViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one open session: made for it, painted as it goes, and closed with it.
 *
 * <p>To be used on the window thread.
 */
final class SessionWindows implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final RunningSession session;
  private final AudienceDress audience;
  private final Executor disk;
  private final TellingDesk desk;
  private final FxThread window;
  private final Speech speech;
  private final Theme theme;
  private final Faces faces;
  private final MainWindow main;
  private final Displays displays;
  private final PaperFiles paper;
  private final Reports reports;
  private final Panes panes;
  private final ParticipantStage participants;
  private final Reminding reminding;

  /** The window's language while the session is open: what listens to it is forgotten with it. */
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words");

  private final JumpTelling jumps;
  private @Nullable CohostSeat cohost;
  private @Nullable BeforeDesk before;
  private @Nullable DesignDesk design;
  private @Nullable SessionActions actions;
  private final @Nullable RehearsalRoom room;
  private @Nullable RehearsalDress dress;
  private Experience learned = Experience.NONE;
  private boolean entered;

  /** Looks up how long the items of a sheet used to take; nothing is told where that fails. */
  void learn(RunSheet sheet) {
    Path file = session.source();
    Runs.Same same =
        new Runs.Same(
            sheet.series(), file == null ? null : file.toString(), sheet.title(), session.id());
    disk.execute(() -> {
      try {
        Experience found = new Experience(services.store().runs(same));
        window.execute(() -> learn(found));
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

  /**
   * What the windows say; nothing is seen of them yet.
   *
   * @param room where it is a rehearsal; null where it is not
   */
  SessionWindows(
      Services services,
      RunningSession session,
      TellingDesk desk,
      FxThread window,
      Executor disk,
      Speech speech,
      Theme theme,
      AudienceDress audience,
      Faces faces,
      MainWindow main,
      Reports reports,
      Language sheetLanguage,
      CardShelf.Found found,
      Runnable chooseList,
      @Nullable RehearsalRoom room) {
    this.services = services;
    this.room = room;
    this.session = session;
    this.audience = audience;
    this.disk = disk;
    this.desk = desk;
    this.window = window;
    this.speech = speech;
    this.theme = theme;
    this.faces = faces;
    this.main = main;
    this.reports = reports;
    this.displays = services.displays();
    words.bind(speech.wordsProperty());
    reminding = new Reminding(main.telling(), desk::give);
    CardShelf shelf = new CardShelf(services.deck(), services.data().folder(), session.source());
    Executor aside = Thread::startVirtualThread;
    paper = new PaperFiles(new SavedFiles(main, speech, services.dialogs(), aside, window));
    DeckFiles decks =
        new DeckFiles(shelf, found.shelf(), paper, main, speech, services.dialogs(), disk, window);
    FavouritesFile starred = new FavouritesFile(shelf.data());
    Favourites favourites =
        new Favourites(found.favourites(), cards -> disk.execute(() -> keep(starred, cards)));
    EarlierCards earlier =
        new EarlierCards(services.store(), session.id(), disk, window, main.telling()::warn);
    CardsViewModel cards =
        new CardsViewModel(
            desk,
            decks.stock(),
            sheetLanguage,
            words,
            main.telling()::copy,
            earlier,
            favourites,
            decks);
    Pictures pictures = services.store().pictures(session.id());
    panes =
        Panes.of(
            desk,
            found.shelf().deck(),
            words,
            window,
            session.drafts(),
            disk,
            new RosterLists(),
            main.telling()::copy,
            main.telling()::refusal,
            main.telling()::tell,
            chooseList,
            new GroupFiles(main, speech, services.dialogs(), disk, window),
            room == null ? services.store() : new ForgetfulMemory(services.store()),
            services.store(),
            services.store(),
            new NoteHarvest(main, speech, services.dialogs(), pictures),
            pictures,
            cards,
            session.id(),
            main.telling()::warn);
    decks.follow(panes::use);
    Message trouble = found.trouble();
    if (trouble != null) {
      main.telling().warn(trouble);
    }
    panes.groups().onTelling(main.telling()::tell);
    jumps = new JumpTelling(main::telling, desk);
    participants =
        new ParticipantStage(
            main.stage(),
            panes.participants(),
            audience.theme(),
            speech,
            displays,
            main.telling()::tell,
            room != null);
  }

  /** Away from the window. */
  private void keep(FavouritesFile file, Set<CardId> cards) {
    Set<String> ids = cards.stream().map(CardId::value).collect(Collectors.toSet());
    file.save(ids).ifPresent(trouble -> window.run(() -> main.telling().warn(trouble)));
  }

  /** The sheet as its file has it by now, mended or not. */
  Optional<RunSheet> planned() {
    return Optional.ofNullable(design).map(DesignDesk::sheet);
  }

  Panes panes() {
    return panes;
  }

  ParticipantStage participants() {
    return participants;
  }

  /** What the leader has of the co-host; null before the windows are furnished. */
  @Nullable CohostSeat cohost() {
    return cohost;
  }

  /**
   * What it takes to fill the main window, to be done one after the other, one a frame: made first,
   * then put in, as the session stands by then.
   */
  List<Runnable> furnishing(
      Menus menus, Supplier<Snapshot> latest, Supplier<@Nullable RunSheet> newer) {
    SessionFaces made = new SessionFaces(panes, speech, theme, participants, faces);
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
    SessionActions possible =
        new SessionActions(panes.transport(), panes.catchUp(), made, participants, faces);
    menus.attach(made, possible, desk, latest, newer);
    Action park =
        SessionActions.park(() -> {
          main.stage().toFront();
          main.stage().requestFocus();
          made.park();
        });
    CohostStage stage =
        new CohostStage(
            session.loop(),
            window,
            theme,
            speech,
            words,
            main::singleKeysOn,
            displays,
            park,
            room != null);
    CohostSeat seat = new CohostSeat(main, desk, stage, window, speech, words);
    made.seat(seat);
    ReportWay report = new ReportWay(reports, session.id(), panes.transport(), speech);
    possible.offer(List.of(report.action()));
    made.console().status().add(report.button());
    BeforeDesk preparing =
        new BeforeDesk(
            services, main, theme, speech, disk, window, session.source(), latest, LinkTrial::of);
    before = preparing;
    possible.offer(List.of(preparing.action()));
    possible.offer(jumps.actions());
    DesignDesk checks =
        new DesignDesk(
            main,
            theme,
            speech,
            words,
            made.console()::reveal,
            latest,
            session.source(),
            session.loop(),
            disk,
            window);
    possible.offer(List.of(checks.action()));
    design = checks;
    possible.offer(seat.actions());
    SceneActions scenes =
        new SceneActions(panes.scenes(), speech, main.motion(), made::sceneButton);
    possible.offer(scenes.all());
    ScenePicture picture =
        new ScenePicture(
            panes.participants(),
            () -> panes.participants().show(latest.get()),
            audience.theme(),
            main,
            speech,
            services.dialogs(),
            disk,
            window);
    PosterFile poster = new PosterFile(() -> latest.get().state().sheet(), audience, paper);
    menus.follow(panes.participants().fullNamesProperty());
    panes.participants().logoProperty().bind(audience.logos().logoProperty());
    List<Action> others =
        Stream.of(List.of(menus.fullNames()), picture.actions(), List.of(poster.action()))
            .flatMap(List::stream)
            .toList();
    possible.offer(others.stream().map(each -> each.foundBy("scene.found-by")).toList());
    possible.offer(new CardCommands(panes.cards(), made::openCards).all());
    made.participantBox().offer(() -> menus.scenes(scenes.all(), scenes.marked(), others));
    seat.show(latest.get());
    cohost = seat;
    actions = possible;
  }

  private void enter(SessionFaces made, Snapshot now) {
    if (room != null && actions != null) {
      RehearsalDress worn = new RehearsalDress(room, desk, now, words, window, speech, theme, main);
      if (design != null) {
        worn.beside(design::page);
      }
      made.wear(worn);
      actions.offer(worn.actions());
      actions.offer(
          List.of(
              Action.of("notes.lessons.take-all", Icon.RUN_SHEET, panes.lessons()::takeAll)
                  .foundBy("keys.note")));
      LessonsViewModel.Script script = design == null ? null : design.script();
      if (script != null) {
        panes.lessons().into(script);
      }
      dress = worn;
      worn.learn(learned);
    }
    if (actions != null) {
      main.showSession(made, actions);
      entered = true;
      show(now);
      if (before != null) {
        before.remind();
      }
    }
  }

  /** Paints a moment into every window that is open. */
  void show(Snapshot snapshot) {
    panes.show(snapshot);
    participants.show(snapshot);
    if (cohost != null) {
      cohost.show(snapshot);
    }
    if (design != null) {
      design.show(snapshot);
    }
    if (dress != null) {
      dress.show(snapshot);
    }
    if (room == null || room.isUsualPace()) {
      reminding.accept(snapshot);
    }
    jumps.show(snapshot);
    Moment moment = panes.now().screenProperty().get();
    if (entered && moment != null) {
      String title = WindowTitle.of(moment, speech.words());
      main.title(room == null ? title : speech.text("rehearsing.window", title));
    }
  }

  @Override
  public void close() {
    if (before != null) {
      before.close();
    }
    participants.close();
    if (design != null) {
      design.close();
    }
    if (cohost != null) {
      cohost.close();
    }
    panes.notes().writing().close();
    words.unbind();
  }
}
