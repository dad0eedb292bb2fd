package no.samtakt.ui.cohost;

import javafx.scene.layout.Region;
import no.samtakt.ui.kit.TimeText;

/**
 * Room for the timer's digits, which are as large in it as they can be. The window's own shape says
 * how large that is, so they read from across the room on a large screen and fit a small one.
 */
final class DigitsBox extends Region {
  /** So much of the width of the digits' room is one font size, as the window was drawn. */
  private static final double OF_WIDTH = 0.315;

  private static final double SMALLEST = 88;

  private final TimeText digits;
  private double size;

  DigitsBox(TimeText digits) {
    this.digits = digits;
    getStyleClass().add("cohost-digits");
    setMinWidth(0);
    digits.setManaged(false);
    getChildren().setAll(digits);
  }

  @Override
  protected double computeMinHeight(double width) {
    return SMALLEST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return SMALLEST;
  }

  @Override
  protected void layoutChildren() {
    double em = digits.prefWidth(-1) / digits.sizeProperty().get();
    double fits = em == 0 ? SMALLEST : getWidth() / em;
    double best = Math.min(Math.min(getHeight(), fits), Math.max(184, getWidth() * OF_WIDTH));
    double wanted = Math.floor(Math.max(best, Math.min(SMALLEST, fits)));
    if (wanted != size && wanted >= 1) {
      size = wanted;
      digits.setSize(size);
    }
    double width = digits.prefWidth(-1);
    digits.resizeRelocate(
        snapPositionX((getWidth() - width) / 2),
        snapPositionY((getHeight() - size) / 2),
        width,
        size);
  }
}
