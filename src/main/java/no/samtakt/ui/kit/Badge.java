package no.samtakt.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A small tinted label, such as «Nå» on the item that is on. Not a control. */
public final class Badge extends Label {
  /** What the tint tells; icon and words tell it too. */
  public enum Tone {
    NEUTRAL,
    ACCENT,
    WARNING,
    DANGER,
    SUCCESS
  }

  public Badge(Tone tone) {
    this(tone, null);
  }

  public Badge(Tone tone, @Nullable Icon icon) {
    getStyleClass().add("badge");
    setMinWidth(USE_PREF_SIZE);
    show(tone, icon);
  }

  /** Changes tint and icon together. */
  public void show(Tone tone, @Nullable Icon icon) {
    for (Tone each : Tone.values()) {
      getStyleClass().remove(styleClass(each));
    }
    getStyleClass().add(styleClass(tone));
    setGraphic(icon == null ? null : Icons.of(icon, 12));
  }

  private static String styleClass(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
