package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.stage.Stage;
import no.samtakt.cli.Version;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.settings.PlacesFile;
import no.samtakt.sound.Loudspeaker;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.start.StartActions;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartView;
import no.samtakt.ui.start.StartViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The wiring: which part stands where, and the way from the start screen to a session and back. */
final class App implements StartActions, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final String VERSION = Version.read();

  private final Services services;
  private final StartFacts facts;
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
  private final Leaving leaving;

  /**
   * Puts the window together; nothing is shown yet. To be called on the window thread.
   *
   * @param asked a language asked for this once; null for the user's usual one
   */
  App(Services services, Stage stage, @Nullable Language asked) {
    this.services = services;
    this.facts = new StartFacts(services);
    Theme theme = new Theme();
    this.speech = new Speech(Words.in(services.machineLanguage()));
    this.main = new MainWindow(stage, theme, speech);
    this.preferences =
        new Preferences(
            services.settings(),
            services.machineLanguage(),
            asked,
            theme,
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
            loudspeaker,
            theme,
            speech,
            services.machineLanguage(),
            background,
            window,
            stage);
    this.menus = new Menus(main, preferences, speech, settingsDesk::show, this::open, this::leave);
    this.host =
        new ConsoleHost(
            services,
            window,
            disk,
            background,
            speech,
            theme,
            files,
            main,
            menus,
            faces,
            () ->
                new Chimes(preferences::ringing, loudspeaker::ring)
                    .andThen(new Announcer(said -> window.run(() -> main.announce(said)))));
    this.leaving = new Leaving(host, main.telling(), speech);
    main.join(this::open, settingsDesk::show, preferences, faces);
    stage.setOnCloseRequest(closing -> {
      if (!leaving.allowed()) {
        closing.consume();
      }
    });
    Thread.setDefaultUncaughtExceptionHandler(
        new CrashHandler(window, services.data().folder(), main.telling()::fail));
  }

  /**
   * Shows the window: with the run sheet where one was asked for, else with the start screen.
   *
   * @param told what happened before it opened; null when nothing worth telling did
   */
  void start(@Nullable Path file, @Nullable Message told) {
    main.show();
    if (told != null) {
      main.telling().warn(told);
    }
    if (file == null) {
      showStart();
    } else {
      open(file);
    }
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

  /** Leaves the session that is open, if any, and shows the start screen. */
  private void showStart() {
    host.close();
    inBackground(
        facts::content,
        found -> {
          StartViewModel model = new StartViewModel(speech.wordsProperty());
          model.show(found);
          main.showStart(new StartView(model, this, speech, VERSION));
        });
  }

  private void warn(Message trouble) {
    window.run(() -> main.telling().warn(trouble));
  }

  private void leave() {
    if (leaving.allowed()) {
      showStart();
    }
  }

  @Override
  public void open() {
    main.chooseSheet(
        preferences.settings().lastFolder(),
        file -> {
          if (leaving.allowed()) {
            open(file);
          }
        });
  }

  /** Opens a run sheet; what is wrong with it is told line by line. */
  @Override
  public void open(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    inBackground(
        () -> new Opened(files.read(whole), facts.interrupted()),
        opened -> {
          switch (opened.read()) {
            case Read.Broken(List<Problem> problems) -> {
              if (!host.isOpen()) {
                showStart();
              }
              main.telling().problems(whole, problems);
            }
            case Read.Sheet(RunSheet sheet) -> {
              Path folder = whole.getParent();
              preferences.change(settings -> settings.withLastFolder(folder));
              openOrResume(sheet, whole, opened.interrupted());
            }
          }
        });
  }

  /** A sheet that was read, and the session that might be gone on with instead. */
  private record Opened(Read read, @Nullable Interrupted interrupted) {}

  /** The sheet asked for may be the one that was interrupted: then the leader chooses. */
  private void openOrResume(RunSheet sheet, Path file, @Nullable Interrupted interrupted) {
    if (interrupted != null && file.toString().equals(interrupted.session().source())) {
      PastSession past = interrupted.session();
      String at = speech.words().clock(past.last().atZone(services.zone()).toLocalTime());
      Optional<Boolean> resume =
          main.telling()
              .ask(
                  Message.of("console.resume-title", past.title()),
                  Message.of("console.resume-text", at),
                  List.of(
                      new Choice<>(false, speech.text("console.open-new"), Choice.Kind.OTHER),
                      new Choice<>(true, speech.text("console.resume"), Choice.Kind.DEFAULT)));
      if (resume.orElse(true)) {
        host.resume(past, this::showStart);
        return;
      }
    }
    host.open(sheet, file, this::showStart);
  }

  @Override
  public void openExample(String name) {
    inBackground(
        () -> Examples.read(name, services.zone()),
        sheet -> host.open(sheet, null, this::showStart));
  }

  @Override
  public void resume(SessionId session) {
    inBackground(
        () -> facts.session(session),
        found -> found.ifPresent(past -> host.resume(past, this::showStart)));
  }

  @Override
  public void settings() {
    settingsDesk.show();
  }

  @Override
  public void help() {
    main.toggleHelp();
  }

  /** Work that may be slow, and that the store may refuse. */
  private interface Work<T> {
    T done() throws JournalException;
  }

  private <T> void inBackground(Work<T> work, Consumer<T> then) {
    disk.execute(() -> {
      try {
        T result = work.done();
        window.run(() -> then.accept(result));
      } catch (JournalException e) {
        LOG.log(Level.ERROR, "a task in the background failed", e);
        window.run(() -> main.telling().fail(e.reason()));
      }
    });
  }

  /** Lets go of everything; what was handed to the disk is finished first. */
  @Override
  public void close() {
    settingsDesk.close();
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
