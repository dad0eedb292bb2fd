package no.samtakt.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.Speech;

/**
 * The size of text. The slider does not grow with the text, and stands at the left of all that
 * does: while it is dragged it must not slip away from under the pointer.
 */
final class TextSizeRow extends HBox {
  private static final double WIDTH = 340;

  private final Slider slider = new Slider(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, 100);
  private final Label shown = new Label();
  private boolean showing;

  TextSizeRow(SettingsViewModel model, Speech speech) {
    getStyleClass().add("settings-row");
    setAlignment(Pos.CENTER_LEFT);
    slider.setId("text-size");
    slider.setBlockIncrement(SettingsViewModel.STEP);
    slider.setMajorTickUnit(50);
    slider.setMinorTickCount(50 / SettingsViewModel.STEP - 1);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider.setMinWidth(WIDTH);
    slider.setPrefWidth(WIDTH);
    speech.bind(slider.accessibleTextProperty(), "settings.text-size");
    slider
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            model.textPercent(now.doubleValue());
          }
        });
    shown.setId("text-size-shown");
    shown.getStyleClass().addAll("size16", "semibold", "text-size-shown");
    shown.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(slider, shown);
  }

  void show(SettingsScreen screen) {
    shown.setText(screen.textSize());
    int percent = screen.chosen().textPercent();
    // While it is dragged, the thumb is where the pointer is.
    if (!slider.isValueChanging() && Math.round(slider.getValue()) != percent) {
      showing = true;
      slider.setValue(percent);
      showing = false;
    }
  }
}
