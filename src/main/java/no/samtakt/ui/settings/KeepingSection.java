package no.samtakt.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;

/** For how long the participants of a session are remembered. */
final class KeepingSection extends VBox {
  private static final int[] DAYS = {7, 30, 90, 365};

  private final Options<Integer> days;

  KeepingSection(SettingsViewModel model, Speech speech) {
    getStyleClass().add("settings-audience");
    days = new Options<>(model::keepDays);
    for (int each : DAYS) {
      RadioButton button = days.add(each);
      button.setId("keep-" + each);
      speech.bind(button, "settings.keep-days", each);
    }
    Label note = new Label();
    note.getStyleClass().addAll("dense", "muted", "settings-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    speech.bind(note, "settings.keep-note");
    getChildren().setAll(days, note);
  }

  /** Another number than these is one that somebody wrote into the file: none is marked then. */
  void show(int chosen) {
    days.show(chosen);
  }
}
