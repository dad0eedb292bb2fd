package no.samtakt.ui.notes;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** The offer to take open follow-ups of the last session along. */
final class CarryCard extends VBox {
  /**
   * @param home puts the keyboard back to the console itself
   */
  CarryCard(CarryViewModel model, Speech speech, Runnable home) {
    setId("notes-carry");
    getStyleClass().addAll("card", "notes-card");
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(model.offerProperty().isNotEmpty());
    Label offer = new Label();
    offer.getStyleClass().add("dense");
    offer.setWrapText(true);
    offer.setMinHeight(Region.USE_PREF_SIZE);
    offer.textProperty().bind(model.offerProperty());
    ActionButton take = Buttons.small(Icon.FOLLOW_UP);
    take.setId("notes-carry-take");
    speech.bind(take, "notes.carry.take");
    take.setOnAction(pressed -> {
      model.take();
      home.run();
    });
    ActionButton leave = Buttons.small();
    leave.setId("notes-carry-leave");
    speech.bind(leave, "notes.carry.leave");
    leave.setOnAction(pressed -> {
      model.dismiss();
      home.run();
    });
    FlowPane buttons = new FlowPane(take, leave);
    buttons.getStyleClass().add("notes-buttons");
    getChildren().addAll(offer, buttons);
  }
}
