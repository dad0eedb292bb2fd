package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The menus of the console, and the questions for files. */
final class Menus {
  private final MainWindow main;
  private final Preferences preferences;
  private final Runnable settings;
  private final Speech speech;
  private final Runnable openSheet;
  private final Runnable closeSession;
  private final Runnable rehearse;

  /**
   * Menus of one window.
   *
   * @param settings opens the settings
   * @param openSheet asks for another run sheet
   * @param closeSession leaves the session for the start screen
   * @param rehearse rehearses the sheet that is open
   */
  Menus(
      MainWindow main,
      Preferences preferences,
      Speech speech,
      Runnable settings,
      Runnable openSheet,
      Runnable closeSession,
      Runnable rehearse) {
    this.main = main;
    this.preferences = preferences;
    this.settings = settings;
    this.speech = speech;
    this.openSheet = openSheet;
    this.closeSession = closeSession;
    this.rehearse = rehearse;
  }

  void chooseList(Consumer<Path> chosen) {
    main.chooseList(preferences.settings().lastFolder(), chosen);
  }

  /** Gives a console's menu buttons their menus, and the list of commands what stands in them. */
  void attach(
      SessionFaces shown,
      SessionActions actions,
      Desk desk,
      Supplier<Snapshot> latest,
      Supplier<@Nullable RunSheet> newer) {
    Console console = shown.console();
    console.status().settingsButton().setOnAction(pressed -> settings.run());
    ActionButton more = console.sheetHead().menuButton();
    List<Action> session = session(shown::timeButton, desk, actions.transport(), latest, newer);
    more.setOnAction(pressed -> menu(session).show(more, Side.BOTTOM, 0, 4));
    actions.offer(session);
  }

  private List<Action> session(
      Supplier<Node> beside,
      Desk desk,
      TransportViewModel transport,
      Supplier<Snapshot> latest,
      Supplier<@Nullable RunSheet> newer) {
    BooleanSupplier running = () -> latest.get().state().course().running();
    BooleanSupplier redo = () -> !latest.get().state().redo().isEmpty();
    return List.of(
        Action.of(
                "console.menu-adjust",
                Icon.CLOCK,
                () -> AdjustBox.time(speech, main.motion(), desk).show(beside.get()))
            .when(running),
        Action.of(
                "console.menu-insert",
                Icon.ADD,
                () -> new InsertBox(speech, main.motion(), transport).show(beside.get()))
            .when(running),
        Action.of(
                "console.menu-delay",
                Icon.BUFFER,
                () -> AdjustBox.delay(speech, main.motion(), desk).show(beside.get()))
            .when(running),
        Action.of("console.menu-split", Icon.RUN_SHEET, transport::split).when(running),
        Action.of(
                "keys.side-timer",
                Icon.TIMER,
                () -> AdjustBox.timer(speech, main.motion(), desk).show(beside.get()))
            .on(Stroke.alone(KeyCode.E)),
        Action.of("console.menu-redo", Icon.FAST, () -> desk.give(new SessionCommand.Redo()))
            .on(Stroke.shortcut(KeyCode.Z).withShift().outsideText())
            .when(redo),
        Action.of(
                "console.take-over",
                Icon.RUN_SHEET,
                () -> {
                  RunSheet sheet = newer.get();
                  if (sheet != null) {
                    desk.give(new SessionCommand.TakeOver(sheet));
                  }
                })
            .when(() -> newer.get() != null),
        Action.of("rehearsing.this", Icon.REHEARSAL, rehearse).when(() -> !running.getAsBoolean()),
        Action.of("console.menu-end", Icon.STOP, () -> desk.give(new SessionCommand.End()))
            .when(running),
        Action.of("console.menu-close", Icon.CLOSE, closeSession));
  }

  private ContextMenu menu(List<Action> session) {
    ContextMenu menu = new ContextMenu();
    menu.setId("session-menu-items");
    for (Action action : session) {
      menu.getItems().add(item(action));
    }
    menu.getItems().add(item(Action.of("console.menu-open", Icon.OPEN, openSheet)));
    return menu;
  }

  /** Lets the lists of one session follow the choice of names. */
  void follow(BooleanProperty fullNames) {
    fullNames.bind(
        Bindings.createBooleanBinding(
            () -> preferences.settings().audience().fullNames(), preferences.settingsProperty()));
  }

  /** Shows whole names in lists, or no longer. */
  Action fullNames() {
    return Action.of(
        "scene.names",
        Icon.PERSON,
        () ->
            preferences.change(now ->
                now.withAudience(now.audience().withFullNames(!now.audience().fullNames()))));
  }

  /**
   * What participants can be shown, with the keys that do it.
   *
   * @param marked which of it is chosen now
   * @param others what else can be done with their window
   */
  ContextMenu scenes(List<Action> scenes, Message marked, List<Action> others) {
    ContextMenu menu = new ContextMenu();
    menu.setId("scene-menu-items");
    for (Action action : scenes) {
      RadioMenuItem item = new RadioMenuItem();
      item.setSelected(action.name().equals(marked));
      fill(item, action);
      action.alone().ifPresent(key -> item.setAccelerator(new KeyCodeCombination(key.code())));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    others.forEach(action -> menu.getItems().add(item(action)));
    return menu;
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem();
    fill(item, action);
    return item;
  }

  private void fill(MenuItem item, Action action) {
    item.setText(speech.text(action.name()));
    item.setGraphic(Icons.of(action.icon(), 16));
    item.setDisable(!action.possible().getAsBoolean());
    item.setOnAction(chosen -> action.run().run());
  }
}
