package no.samtakt.ui.strip;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;

/** The ways from the strip: to the other edge of the screen, to the whole window, to the bar. */
final class WindowButtons extends HBox {
  private final KeyHint key = new KeyHint("M");

  WindowButtons(Ways ways, Speech speech, Runnable home) {
    getStyleClass().add("strip-window");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    ActionButton dock = button("strip-dock", Icon.DOCK_LEFT);
    dock.setOnAction(pressed -> {
      ways.dock().run();
      home.run();
    });
    Runnable paint =
        () -> {
          boolean left = ways.atLeft().get();
          dock.setIcon(left ? Icon.DOCK_RIGHT : Icon.DOCK_LEFT);
          dock.setText(speech.text(left ? "strip.dock-right" : "strip.dock-left"));
        };
    ways.atLeft().addListener((o, before, now) -> paint.run());
    speech.onChange(this, words -> paint.run());
    ActionButton full = button("strip-full", Icon.EXPAND);
    speech.bind(full, "strip.to-full");
    full.setOnAction(pressed -> ways.full().run());
    ActionButton bar = button("strip-bar", Icon.COMPACT);
    speech.bind(bar, "strip.to-bar");
    bar.setOnAction(pressed -> ways.round().run());
    key.managedProperty().bind(key.visibleProperty());
    HBox round = new HBox(bar, key);
    round.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(dock, full, round);
  }

  void setSingleKeys(boolean on) {
    key.setVisible(on);
  }

  private static ActionButton button(String id, Icon icon) {
    ActionButton button = Buttons.iconOnly(icon);
    button.getStyleClass().add("small");
    button.setId(id);
    return button;
  }
}
