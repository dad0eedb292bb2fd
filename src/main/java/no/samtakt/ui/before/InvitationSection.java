package no.samtakt.ui.before;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** The invitation, to be changed a little and then taken elsewhere. */
final class InvitationSection extends VBox {
  private final TextArea text = new TextArea();

  InvitationSection(BeforeViewModel model, Speech speech) {
    getStyleClass().add("before-part");
    text.setId("invitation");
    text.setWrapText(true);
    text.setPrefRowCount(10);
    text.setText(model.invitation());
    speech.bind(text.accessibleTextProperty(), "before.invitation");
    Label note = new Label();
    note.getStyleClass().addAll("dense", "muted");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    speech.bind(note, model.canBeEvent() ? "before.invitation-note" : "before.no-occasion");
    ActionButton copy = button("copy-invitation", Icon.COPY, "before.copy", speech);
    copy.setOnAction(pressed -> model.copy(text.getText()));
    ActionButton save = button("save-invitation", Icon.SAVE, "before.save-text", speech);
    save.setOnAction(pressed -> model.saveText(text.getText()));
    ActionButton event = button("save-event", Icon.CLOCK, "before.save-event", speech);
    event.setDisable(!model.canBeEvent());
    event.setOnAction(pressed -> model.saveEvent());
    FlowPane buttons = new FlowPane(copy, save, event);
    buttons.getStyleClass().add("options");
    getChildren().setAll(text, note, buttons);
  }

  private static ActionButton button(String id, Icon icon, String key, Speech speech) {
    ActionButton button = Buttons.small(icon);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    speech.bind(button, key);
    return button;
  }
}
