package no.samtakt.ui.kit;

import javafx.scene.control.Label;

/** The small bordered name of a key: {@code →}, {@code Mellomrom}, {@code Ctrl Z}. */
public final class KeyHint extends Label {
  public KeyHint(String key) {
    super(key);
    getStyleClass().add("key-hint");
    setMinHeight(USE_PREF_SIZE);
    setMouseTransparent(true);
  }

  /** A key is never narrower than it is high, and its name is never cut. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), super.computePrefHeight(-1) * 1.3);
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }
}
