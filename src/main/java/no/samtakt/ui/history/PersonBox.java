package no.samtakt.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/** Saves all that is stored about one person, for somebody who asks what that is. */
final class PersonBox extends VBox {
  PersonBox(HistoryActions actions, Speech speech) {
    getStyleClass().addAll("history-person", "line-above");
    Label heading = new Label();
    heading.getStyleClass().addAll("dense", "semibold");
    heading.setWrapText(true);
    speech.bind(heading, "history.person");
    TextField name = new TextField();
    name.setId("history-person");
    speech.bind(name.promptTextProperty(), "history.person-name");
    speech.bind(name.accessibleTextProperty(), "history.person-name");
    ActionButton save = Buttons.normal(Icon.SAVE);
    save.setId("save-person");
    save.setMinWidth(USE_PREF_SIZE);
    speech.bind(save, "history.person-save");
    Runnable saving =
        () -> {
          if (!name.getText().isBlank()) {
            actions.savePerson(name.getText().strip());
          }
        };
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    save.setOnAction(pressed -> saving.run());
    name.setOnAction(entered -> saving.run());
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().setAll(heading, new RowOrStack(name, save));
  }
}
