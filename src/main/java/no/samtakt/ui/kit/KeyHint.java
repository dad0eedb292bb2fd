package no.samtakt.ui.kit;

import javafx.scene.control.Label;

/** The small bordered name of a key: {@code →}, {@code Mellomrom}, {@code Ctrl Z}. */
public final class KeyHint extends Label {
  public KeyHint(String key) {
    super(key);
    getStyleClass().add("key-hint");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
  }
}
