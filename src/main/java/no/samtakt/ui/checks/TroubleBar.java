package no.samtakt.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** Why a mend was not made, and what can be done about that; not there where all is well. */
final class TroubleBar extends VBox {
  private final ChecksViewModel model;
  private final Speech speech;
  private final Label text = new Label();

  TroubleBar(ChecksViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    setId("checks-trouble");
    getStyleClass().add("checks-trouble");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("dense");
    Button anew = Buttons.small(Icon.ROUND);
    anew.setId("checks-read-anew");
    speech.bind(anew, "checks.read-anew");
    anew.setOnAction(pressed -> model.readAnew());
    anew.visibleProperty().bind(model.changedMeanwhileProperty());
    anew.managedProperty().bind(anew.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(text, anew);
    model.troubleProperty().addListener((o, before, now) -> paint());
    speech.onChange(this, words -> paint());
  }

  /** An example has no file, which is no trouble but worth knowing. */
  private void paint() {
    var trouble = model.troubleProperty().get();
    setVisible(trouble != null || !model.hasFile());
    text.setText(trouble == null ? speech.text("checks.no-file") : speech.text(trouble));
    text.setGraphic(Icons.of(trouble == null ? Icon.INFO : Icon.WARNING, 14));
  }
}
