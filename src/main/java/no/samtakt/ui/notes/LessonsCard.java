package no.samtakt.ui.notes;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** The offer to put what was noted in a rehearsal into the script. */
final class LessonsCard extends VBox {
  private final LessonsViewModel model;
  private final Speech speech;
  private final Label offer = new Label();

  /**
   * @param home puts the keyboard back to the console itself
   */
  LessonsCard(LessonsViewModel model, Speech speech, Runnable home) {
    this.model = model;
    this.speech = speech;
    setId("notes-lessons");
    getStyleClass().addAll("card", "notes-card");
    managedProperty().bind(visibleProperty());
    offer.getStyleClass().add("dense");
    offer.setWrapText(true);
    offer.setMinHeight(Region.USE_PREF_SIZE);
    ActionButton take = Buttons.small(Icon.RUN_SHEET);
    take.setId("notes-lessons-take");
    speech.bind(take, "notes.lessons.take");
    take.setOnAction(pressed -> {
      model.takeAll();
      home.run();
    });
    getChildren().addAll(offer, take);
    model.openProperty().addListener((observed, before, now) -> paint());
    speech.onChange(this, words -> paint());
  }

  private void paint() {
    int many = model.openProperty().get().size();
    setVisible(many > 0);
    offer.setText(many == 0 ? "" : speech.text("notes.lessons", many));
  }
}
