package no.samtakt.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The menus of the console, and the questions for files. */
final class Menus {
  private final MainWindow main;
  private final Preferences preferences;
  private final SettingsMenu settings;
  private final Speech speech;
  private final Runnable openSheet;
  private final Runnable closeSession;

  /**
   * Menus of one window.
   *
   * @param openSheet asks for another run sheet
   * @param closeSession leaves the session for the start screen
   */
  Menus(
      MainWindow main,
      Preferences preferences,
      Speech speech,
      Runnable openSheet,
      Runnable closeSession) {
    this.main = main;
    this.preferences = preferences;
    this.settings = new SettingsMenu(preferences, speech);
    this.speech = speech;
    this.openSheet = openSheet;
    this.closeSession = closeSession;
  }

  SettingsMenu settings() {
    return settings;
  }

  void chooseList(Consumer<Path> chosen) {
    main.chooseList(preferences.settings().lastFolder(), chosen);
  }

  /** Gives a console's menu buttons their menus. */
  void attach(
      Console console,
      Desk desk,
      Supplier<@Nullable Snapshot> latest,
      Supplier<@Nullable RunSheet> newer) {
    ActionButton gear = console.status().settingsButton();
    gear.setOnAction(pressed -> settings.show(gear));
    ActionButton more = console.sheetHead().menuButton();
    more.setOnAction(
        pressed -> session(more, desk, latest.get(), newer.get()).show(more, Side.BOTTOM, 0, 4));
  }

  private ContextMenu session(
      ActionButton beside, Desk desk, @Nullable Snapshot now, @Nullable RunSheet newer) {
    boolean running = now != null && now.state().course().running();
    boolean redo = now != null && !now.state().redo().isEmpty();
    MenuItem open = item("console.menu-open", Icon.OPEN, openSheet);
    MenuItem again =
        item("console.menu-redo", Icon.FAST, () -> desk.give(new SessionCommand.Redo()));
    again.setDisable(!redo);
    MenuItem adjust =
        item("console.menu-adjust", Icon.CLOCK, () -> new AdjustBox(speech, desk).show(beside));
    adjust.setDisable(!running);
    MenuItem end = item("console.menu-end", Icon.STOP, () -> desk.give(new SessionCommand.End()));
    end.setDisable(!running);
    MenuItem takeOver =
        item(
            "console.take-over",
            Icon.RUN_SHEET,
            () -> {
              if (newer != null) {
                desk.give(new SessionCommand.TakeOver(newer));
              }
            });
    takeOver.setDisable(newer == null);
    MenuItem close = item("console.menu-close", Icon.CLOSE, closeSession);
    ContextMenu menu = new ContextMenu(adjust, again, takeOver, end, open, close);
    menu.setId("session-menu-items");
    return menu;
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(speech.text(key), Icons.of(icon, 16));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
