package no.samtakt.ui.kit;

import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A small choice that is on or off. Chosen it is tinted, bordered and bold; without an icon of its
 * own it shows a check as well, so colour never tells it alone.
 */
public final class Chip extends ToggleButton {
  private static final int ICON = 14;

  private @Nullable Icon icon;
  private boolean warning;

  public Chip() {
    this(null);
  }

  public Chip(@Nullable Icon icon) {
    this.icon = icon;
    getStyleClass().add("chip");
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    selectedProperty().addListener((chip, before, now) -> draw());
    draw();
  }

  public void setIcon(@Nullable Icon icon) {
    this.icon = icon;
    draw();
  }

  /** A rule that is broken: amber and a triangle; the caller's text carries the count. */
  public void setWarning(boolean warning) {
    this.warning = warning;
    getStyleClass().remove("warning");
    if (warning) {
      getStyleClass().add("warning");
    }
    draw();
  }

  private void draw() {
    Icon shown = warning ? Icon.WARNING : icon;
    if (shown == null && isSelected()) {
      shown = Icon.CHECK;
    }
    FontIcon drawn = shown == null ? null : Icons.of(shown, ICON);
    setGraphic(drawn);
  }
}
