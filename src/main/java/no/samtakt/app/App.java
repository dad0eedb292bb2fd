package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.stage.Stage;
import no.samtakt.history.PastSession;
import no.samtakt.settings.PlacesFile;
import no.samtakt.sound.Loudspeaker;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The wiring: which part stands where, and the way from the start screen to a session and back. */
final class App implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Services services;
  private final FxThread window = new FxThread();
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("disk").factory());
  private final ScheduledExecutorService background =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("background-", 0).factory());
  private final ExecutorService sound =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sound").factory());
  private final Loudspeaker loudspeaker = new Loudspeaker(sound);
  private final Speech speech;
  private final Preferences preferences;
  private final SheetFiles files;
  private final MainWindow main;
  private final SettingsDesk settingsDesk;
  private final Faces faces;
  private final Menus menus;
  private final ConsoleHost host;
  private final NewSheetDesk newSheet;
  private final StartHost start;
  private final HistoryDesk historyDesk;

  /**
   * Puts the window together; nothing is shown yet. To be called on the window thread.
   *
   * @param asked a language asked for this once; null for the user's usual one
   */
  App(Services services, Stage stage, @Nullable Language asked) {
    this.services = services;
    Theme theme = new Theme();
    AudienceDress audience =
        new AudienceDress(new Theme(), new LogoShelf(services.data().folder(), disk, window));
    this.speech = new Speech(Words.in(services.machineLanguage()));
    this.main = new MainWindow(stage, theme, speech);
    this.preferences =
        new Preferences(
            services.settings(),
            services.machineLanguage(),
            asked,
            theme,
            audience.theme(),
            speech,
            disk,
            this::warn);
    this.faces =
        new Faces(
            stage,
            services.displays(),
            theme.textScaleProperty(),
            new KeptPlaces(new PlacesFile(services.data().folder()), disk, this::warn));
    this.files = new SheetFiles(services.zone(), preferences::language);
    this.settingsDesk =
        new SettingsDesk(
            preferences,
            new DataChoice(services.data(), disk, window),
            audience.logos(),
            services.dialogs(),
            loudspeaker,
            theme,
            speech,
            services.machineLanguage(),
            background,
            window,
            stage);
    this.menus =
        new Menus(
            main, preferences, speech, settingsDesk::show, this::open, this::leave, this::rehearse);
    Executor aside = Thread::startVirtualThread;
    Reports reports = new Reports(services, main, speech, theme, aside, window, this::dataLine);
    this.host =
        new ConsoleHost(
            new Surroundings(
                services, window, disk, background, speech, theme, audience, faces, main, reports),
            files,
            menus,
            () ->
                new Chimes(preferences::ringing, loudspeaker::ring)
                    .andThen(new Announcer(said -> window.run(() -> main.announce(said)))));
    Leaving leaving = new Leaving(host, main.telling(), speech);
    this.newSheet =
        new NewSheetDesk(
            services, main, preferences, theme, speech, disk, window, this::openWhereAllowed);
    this.start =
        new StartHost(
            services,
            window,
            disk,
            speech,
            theme,
            preferences,
            files,
            main,
            host,
            leaving,
            settingsDesk::show,
            this::history,
            newSheet::show);
    audience.logos().read(main.telling()::warn);
    this.historyDesk =
        new HistoryDesk(
            services, preferences, theme, speech, background, disk, window, main, host, start);
    historyDesk.reportsBy(reports::open);
    main.join(this::open, newSheet::show, settingsDesk::show, this::history, preferences, faces);
    stage.setOnCloseRequest(closing -> {
      if (!leaving.allowed()) {
        closing.consume();
      }
    });
    Thread.setDefaultUncaughtExceptionHandler(
        new CrashHandler(window, services.data().folder(), main.telling()::fail));
  }

  /** Tells what happened to the data before the window opened, and waits until it is read. */
  void tell(Message what, boolean moved) {
    if (moved) {
      main.telling().inform(Message.of("settings.folder-moved-title"), what);
    } else {
      main.telling().fail(what);
    }
  }

  /** Shows the window: with the run sheet where one was asked for, else with the start screen. */
  void start(@Nullable Path file) {
    main.show();
    // In turn with the start screen, which then shows what is left; told when it is there.
    AtomicInteger done = new AtomicInteger();
    disk.execute(() -> done.set(DueForgetting.run(services, historyDesk.retention())));
    if (file == null) {
      start.show();
    } else {
      start.sheets().open(file);
    }
    disk.execute(() -> {
      if (done.get() > 0) {
        window.run(() -> main.telling().tell(Message.of("history.due-done", done.get())));
      }
    });
  }

  private void history() {
    historyDesk.show();
  }

  private Optional<Node> dataLine(PastSession session) {
    return Optional.of(historyDesk.dataLine(session));
  }

  Services services() {
    return services;
  }

  HistoryDesk historyDesk() {
    return historyDesk;
  }

  /** Shows the window with a rehearsal of a run sheet. */
  void rehearse(Path file) {
    main.show();
    start.sheets().rehearse(file);
  }

  Faces faces() {
    return faces;
  }

  Preferences preferences() {
    return preferences;
  }

  ConsoleHost host() {
    return host;
  }

  Telling telling() {
    return main.telling();
  }

  StartHost startHost() {
    return start;
  }

  private void open() {
    start.sheets().open();
  }

  private void openWhereAllowed(Path file) {
    start.sheets().openWhereAllowed(file);
  }

  private void rehearse() {
    start.sheets().rehearseOpen();
  }

  private void warn(Message trouble) {
    window.run(() -> main.telling().warn(trouble));
  }

  private void leave() {
    start.leave();
  }

  /** Lets go of everything; what was handed to the disk is finished first. */
  @Override
  public void close() {
    settingsDesk.close();
    historyDesk.close();
    newSheet.close();
    host.close();
    faces.close();
    background.shutdown();
    sound.shutdownNow();
    disk.shutdown();
    try {
      if (!disk.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "the disk was not finished in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    services.store().close();
  }
}
