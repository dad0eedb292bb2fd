package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCode;
import no.samtakt.cli.NoteText;
import no.samtakt.cli.Version;
import no.samtakt.session.SessionId;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.start.StartActions;
import no.samtakt.ui.start.StartView;
import no.samtakt.ui.start.StartViewModel;
import no.samtakt.words.Message;

/** The start screen, the way back to it, and what can be asked for there. */
final class StartHost implements StartActions {
  private static final String VERSION = Version.read();

  private final Services services;
  private final StartFacts facts;
  private final Errands errands;
  private final SheetDoor sheets;
  private final Speech speech;
  private final Theme theme;
  private final Preferences preferences;
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
    this.errands = new Errands(disk, window, main::telling);
    this.speech = speech;
    this.theme = theme;
    this.preferences = preferences;
    this.main = main;
    this.host = host;
    this.leaving = leaving;
    this.settings = settings;
    this.history = history;
    this.fresh = fresh;
    this.sheets =
        new SheetDoor(
            services, facts, errands, speech, preferences, files, main, host, leaving, this::show);
  }

  /** Leaves the session that is open, if any, and shows the start screen. */
  void show() {
    show(() -> {});
  }

  private void show(Runnable then) {
    host.close();
    errands.run(
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

  /** By which run sheets come in. */
  SheetDoor sheets() {
    return sheets;
  }

  @Override
  public void open() {
    sheets.open();
  }

  @Override
  public void open(Path file) {
    sheets.open(file);
  }

  @Override
  public void openExample(String name) {
    sheets.openExample(name);
  }

  @Override
  public void resume(SessionId session) {
    sheets.resume(session);
  }

  @Override
  public void paste() {
    sheets.paste();
  }

  @Override
  public void rehearse() {
    sheets.rehearse();
  }

  @Override
  public void fresh() {
    fresh.run();
  }

  @Override
  public void copyNotes(SessionId session) {
    errands.run(
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
}
