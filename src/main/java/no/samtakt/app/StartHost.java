package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import no.samtakt.cli.NoteText;
import no.samtakt.cli.Version;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.start.StartActions;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartView;
import no.samtakt.ui.start.StartViewModel;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The start screen, and every way from it to a session and back. */
final class StartHost implements StartActions {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final String VERSION = Version.read();

  private final Services services;
  private final StartFacts facts;
  private final FxThread window;
  private final Executor disk;
  private final Speech speech;
  private final Theme theme;
  private final Preferences preferences;
  private final SheetFiles files;
  private final MainWindow main;
  private final ConsoleHost host;
  private final Leaving leaving;
  private final Runnable settings;
  private final Runnable history;
  private final Runnable fresh;

  /**
   * The start screen of one window.
   *
   * @param settings opens the settings
   * @param history opens the history of sessions
   * @param fresh begins a new run sheet
   */
  StartHost(
      Services services,
      FxThread window,
      Executor disk,
      Speech speech,
      Theme theme,
      Preferences preferences,
      SheetFiles files,
      MainWindow main,
      ConsoleHost host,
      Leaving leaving,
      Runnable settings,
      Runnable history,
      Runnable fresh) {
    this.services = services;
    this.facts = new StartFacts(services);
    this.window = window;
    this.disk = disk;
    this.speech = speech;
    this.theme = theme;
    this.preferences = preferences;
    this.files = files;
    this.main = main;
    this.host = host;
    this.leaving = leaving;
    this.settings = settings;
    this.history = history;
    this.fresh = fresh;
  }

  /** Leaves the session that is open, if any, and shows the start screen. */
  void show() {
    show(() -> {});
  }

  private void show(Runnable then) {
    host.close();
    inBackground(
        facts::content,
        found -> {
          StartViewModel model = new StartViewModel(speech.wordsProperty());
          model.show(found);
          main.showStart(
              new StartView(model, this, speech, theme.darkProperty(), VERSION),
              List.of(
                  Action.of("rehearsing.open", Icon.REHEARSAL, this::rehearse),
                  Action.of("keys.paste", Icon.COPY, this::paste)
                      .on(Stroke.shortcut(KeyCode.V).outsideText())));
          then.run();
        });
  }

  /** The same, where what is open may be left. */
  void leave() {
    if (leaving.allowed()) {
      show();
    }
  }

  @Override
  public void open() {
    main.chooseSheet(preferences.settings().lastFolder(), this::openWhereAllowed);
  }

  /** Opens a run sheet, unless the leader would rather stay with what is open. */
  void openWhereAllowed(Path file) {
    if (leaving.allowed()) {
      open(file);
    }
  }

  @Override
  public void fresh() {
    fresh.run();
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
                show();
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
      String at = speech.words().clock(past.last().atZone(sheet.zone()).toLocalTime());
      Optional<Boolean> resume =
          main.telling()
              .ask(
                  Message.of("console.resume-title", past.title()),
                  Message.of("console.resume-text", at),
                  List.of(
                      new Choice<>(false, speech.text("console.open-new"), Choice.Kind.OTHER),
                      new Choice<>(true, speech.text("console.resume"), Choice.Kind.DEFAULT)));
      if (resume.orElse(true)) {
        host.resume(past, this::show);
        return;
      }
    }
    host.open(sheet, file, this::show);
  }

  /** Asks for a file, and rehearses it. */
  @Override
  public void rehearse() {
    main.chooseSheet(
        preferences.settings().lastFolder(),
        file -> {
          if (leaving.allowed()) {
            rehearse(file);
          }
        });
  }

  /** Rehearses a run sheet; what is wrong with it is told line by line. */
  void rehearse(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    inBackground(
        () -> files.read(whole),
        read -> {
          switch (read) {
            case Read.Broken(List<Problem> problems) -> {
              if (!host.isOpen()) {
                show();
              }
              main.telling().problems(whole, problems);
            }
            case Read.Sheet(RunSheet sheet) ->
                host.rehearse(sheet, whole, null, this::show, this::show);
          }
        });
  }

  /** Rehearses the sheet that is open. */
  void rehearseOpen() {
    ConsoleHost.Opened open = host.sheet();
    if (open != null && leaving.allowed()) {
      host.rehearse(open.sheet(), open.source(), null, this::show, this::show);
    }
  }

  @Override
  public void openExample(String name) {
    inBackground(
        () -> Examples.read(name, services.zone()), sheet -> host.open(sheet, null, this::show));
  }

  @Override
  public void resume(SessionId session) {
    inBackground(
        () -> facts.session(session),
        found -> found.ifPresent(past -> host.resume(past, this::show)));
  }

  @Override
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (clipboard.hasFiles()) {
      open(clipboard.getFiles().getFirst().toPath());
    } else if (text == null || text.isBlank()) {
      main.telling().refusal(Message.of("start.paste-nothing"));
    } else {
      inBackground(
          () -> files.read(text),
          read -> {
            switch (read) {
              case Read.Broken(List<Problem> problems) -> main.telling().pastedProblems(problems);
              case Read.Sheet(RunSheet sheet) -> host.open(sheet, null, this::show);
            }
          });
    }
  }

  @Override
  public void copyNotes(SessionId session) {
    inBackground(
        () -> NoteText.of(services.store(), session, speech.words()),
        notes -> main.telling().copy(notes, Message.of("start.copied-notes")));
  }

  @Override
  public void turnLight() {
    boolean dark = theme.darkProperty().get();
    preferences.change(now -> now.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK));
  }

  /**
   * Shows nothing any more of sessions that were forgotten: the same again where it is shown, and
   * else no report.
   *
   * @param then runs when that is so
   */
  void refresh(Runnable then) {
    if (host.isOpen()) {
      main.leaveReport();
      then.run();
    } else {
      show(then);
    }
  }

  @Override
  public void history() {
    history.run();
  }

  @Override
  public void settings() {
    settings.run();
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
}
