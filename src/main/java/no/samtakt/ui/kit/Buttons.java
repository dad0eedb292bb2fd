package no.samtakt.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of button there are. A new button has no words yet: give it its {@code text}, best by
 * {@link Speech#bind}. One button in a region may be {@link #accent}.
 */
public final class Buttons {
  private Buttons() {}

  /** The large kind of the transport row, 52 px high, with the key that does the same. */
  public static ActionButton transport(@Nullable Icon icon, @Nullable String key) {
    return button("transport", 16, icon, key);
  }

  /** 36 px high. */
  public static ActionButton normal() {
    return normal(null, null);
  }

  /** 36 px high, with an icon. */
  public static ActionButton normal(Icon icon) {
    return normal(icon, null);
  }

  /** 36 px high, with an icon, a key hint, or both. */
  public static ActionButton normal(@Nullable Icon icon, @Nullable String key) {
    return button("normal", 16, icon, key);
  }

  /** 28 px high. */
  public static ActionButton small() {
    return small(null, null);
  }

  /** 28 px high, with an icon. */
  public static ActionButton small(Icon icon) {
    return small(icon, null);
  }

  /** 28 px high, with an icon, a key hint, or both. */
  public static ActionButton small(@Nullable Icon icon, @Nullable String key) {
    return button("small", 14, icon, key);
  }

  /** Without a border until the pointer is over it, as in the bar at the top. */
  public static ActionButton quiet(@Nullable Icon icon, @Nullable String key) {
    return button("quiet", 16, icon, key);
  }

  /**
   * An icon alone, 36 px square. Its {@code text} is not drawn: it is the tooltip and what a screen
   * reader says, so it may not be left out.
   */
  public static ActionButton iconOnly(Icon icon) {
    ActionButton button = button("icon-only", 16, icon, null);
    button.setIconAlone();
    Tooltip tip = new Tooltip();
    tip.setShowDelay(Duration.millis(500));
    tip.textProperty().bind(button.textProperty());
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }

  /** The one button of a region that goes on. */
  public static <B extends Button> B accent(B button) {
    button.getStyleClass().add("accent");
    return button;
  }

  /** A button for what cannot be taken back. */
  public static <B extends Button> B danger(B button) {
    button.getStyleClass().add("danger");
    return button;
  }

  private static ActionButton button(
      String size, int iconSize, @Nullable Icon icon, @Nullable String key) {
    ActionButton button = new ActionButton(iconSize);
    button.getStyleClass().addAll("takt-button", size);
    button.setIcon(icon);
    button.setKeyHint(key);
    return button;
  }
}
