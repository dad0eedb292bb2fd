package no.samtakt.ui.notes;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** What was understood of a harvest, before it is added; and the way back once it has been. */
final class HarvestCard extends VBox {
  private final Label heading = new Label();
  private final Label lines = new Label();
  private final ActionButton accept = Buttons.accent(Buttons.small());
  private final ActionButton delete = Buttons.small(Icon.DELETE);

  /**
   * @param home takes the keyboard when the card goes
   */
  HarvestCard(HarvestViewModel model, Speech speech, Runnable home) {
    setId("notes-harvest-card");
    getStyleClass().addAll("card", "notes-card");
    managedProperty().bind(visibleProperty());
    heading.setId("notes-harvest-heading");
    heading.getStyleClass().addAll("dense", "semibold");
    lines.setId("notes-harvest-lines");
    lines.getStyleClass().add("dense");
    lines.managedProperty().bind(lines.textProperty().isNotEmpty());
    for (Label label : new Label[] {heading, lines}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    accept.setId("notes-harvest-accept");
    delete.setId("notes-harvest-delete");
    ActionButton dismiss = Buttons.small();
    dismiss.setId("notes-harvest-dismiss");
    speech.bind(dismiss, "notes.dismiss");
    for (ActionButton each : new ActionButton[] {accept, delete}) {
      each.managedProperty().bind(each.visibleProperty());
      each.setOnAction(pressed -> {
        model.accept();
        home.run();
      });
    }
    dismiss.setOnAction(pressed -> {
      model.dismiss();
      home.run();
    });
    FlowPane buttons = new FlowPane(accept, delete, dismiss);
    buttons.getStyleClass().add("notes-buttons");
    getChildren().addAll(heading, lines, buttons);
    model.screenProperty().addListener((o, before, now) -> paint(before, now));
    paint(HarvestScreen.NONE, model.screenProperty().get());
  }

  private void paint(HarvestScreen before, HarvestScreen now) {
    setVisible(!now.heading().isEmpty());
    heading.setText(now.heading());
    lines.setText(String.join("\n", now.lines()));
    accept.setVisible(!now.accept().isEmpty() && !now.added());
    accept.setText(now.accept());
    delete.setVisible(!now.accept().isEmpty() && now.added());
    delete.setText(now.accept());
    // What was pasted asks a question, and whoever pasted it is about to answer.
    if (accept.isVisible() && before.heading().isEmpty()) {
      accept.requestFocus();
    }
  }
}
