package no.samtakt.ui.participants;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** The words beneath a timer. */
final class Status extends Label {
  private @Nullable Icon icon;

  Status(Pos stands, String... styleClasses) {
    getStyleClass().addAll(styleClasses);
    setAlignment(stands);
    setGraphicTextGap(10);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Countdown countdown) {
    setText(countdown.words());
    Icon next = countdown.icon();
    if (next != icon) {
      icon = next;
      setGraphic(next == null ? null : Icons.of(next, 20));
    }
  }
}
