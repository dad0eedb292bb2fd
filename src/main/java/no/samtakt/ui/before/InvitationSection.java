package no.samtakt.ui.before;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
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
    VBox warnings = new VBox();
    warnings.setId("invitation-warnings");
    warnings.getStyleClass().add("before-warnings");
    speech.onChange(this, words -> warn(warnings, model.invitationWarnings()));
    warn(warnings, model.invitationWarnings());
    getChildren().setAll(warnings, text, note, buttons);
  }

  /** What still has to be written, before the text that it would go out with. */
  private static void warn(VBox warnings, List<String> said) {
    warnings.getChildren().setAll(said.stream().map(InvitationSection::warning).toList());
    warnings.setManaged(!said.isEmpty());
  }

  private static Label warning(String said) {
    Label label = new Label(said, Icons.of(Icon.WARNING, 16));
    label.getStyleClass().addAll("dense", "before-warning");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static ActionButton button(String id, Icon icon, String key, Speech speech) {
    ActionButton button = Buttons.small(icon);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    speech.bind(button, key);
    return button;
  }
}
