package no.samtakt.ui.rehearsal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** How fast time goes by: one of a few. The one chosen has a tick, so colour is not needed. */
final class PaceBox extends HBox {
  private static final List<String> PILLS = List.of("left-pill", "center-pill", "right-pill");

  PaceBox(RehearsalViewModel model, Speech speech) {
    getStyleClass().add("pace-box");
    setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    setFillHeight(false);
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < RehearsalViewModel.PACES.size(); i++) {
      int times = RehearsalViewModel.PACES.get(i);
      ToggleButton button = new ToggleButton(times + "×");
      button.getStyleClass().add(PILLS.get(i));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      speech.bind(button.accessibleTextProperty(), "rehearsing.pace-said", times);
      button.setOnAction(pressed -> model.setPace(times));
      model.paceProperty().addListener((o, before, now) -> show(button, now.intValue() == times));
      show(button, model.paceProperty().get() == times);
      getChildren().add(button);
    }
  }

  private static void show(ToggleButton button, boolean chosen) {
    button.setSelected(chosen);
    button.setGraphic(chosen ? Icons.of(Icon.CHECK, 14) : null);
  }
}
