package no.samtakt.app;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import no.samtakt.settings.Appearance;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Language;

/** The choices, made anew each time so that it speaks the language that was just chosen. */
final class SettingsMenu {
  private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

  private final Preferences preferences;
  private final Speech speech;

  SettingsMenu(Preferences preferences, Speech speech) {
    this.preferences = preferences;
    this.speech = speech;
  }

  void show(Node beside) {
    Settings now = preferences.settings();
    Menu language = menu("settings.language", Icon.LANGUAGE);
    for (Language each : Language.values()) {
      boolean chosen = preferences.language() == each;
      language.getItems().add(choice(each.ownName(), chosen, s -> s.withLanguage(each)));
    }
    Menu look = menu("settings.appearance", Icon.APPEARANCE);
    for (Appearance each : Appearance.values()) {
      String name = speech.text("settings.appearance." + each.key());
      boolean chosen = now.appearance() == each;
      look.getItems().add(choice(name, chosen, s -> s.withAppearance(each)));
    }
    Menu size = menu("settings.text-size", Icon.EXPAND);
    for (int each : SIZES) {
      String name = speech.text("settings.percent", each);
      boolean chosen = now.textPercent() == each;
      size.getItems().add(choice(name, chosen, s -> s.withTextPercent(each)));
    }
    CheckMenuItem keys = new CheckMenuItem(speech.text("settings.single-keys"));
    keys.setSelected(now.singleKeys());
    keys.setOnAction(chosen -> preferences.change(s -> s.withSingleKeys(keys.isSelected())));
    ContextMenu menu = new ContextMenu(language, look, size, keys);
    menu.setId("settings-menu");
    menu.show(beside, Side.BOTTOM, 0, 4);
  }

  private Menu menu(String key, Icon icon) {
    return new Menu(speech.text(key), Icons.of(icon, 16));
  }

  private MenuItem choice(String name, boolean chosen, UnaryOperator<Settings> how) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setSelected(chosen);
    item.setOnAction(pressed -> preferences.change(how));
    return item;
  }
}
