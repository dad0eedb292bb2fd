package no.samtakt.ui.template;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** A field with its name above it, and what is wrong with it beneath. */
final class FieldRow extends VBox {
  private final TextField field = new TextField();
  private final Label trouble = new Label();
  private final Speech speech;

  FieldRow(TemplateField what, Speech speech, Node... beside) {
    this.speech = speech;
    getStyleClass().add("template-field");
    Label name = new Label();
    name.getStyleClass().addAll("dense", "semibold");
    name.setLabelFor(field);
    field.setId("template-" + what.key());
    speech.bind(name, "template." + what.key());
    speech.bind(field.accessibleTextProperty(), "template." + what.key());
    trouble.setId("template-" + what.key() + "-trouble");
    trouble.getStyleClass().addAll("dense", "danger-text");
    for (Label label : new Label[] {name, trouble}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(name, field);
    getChildren().addAll(beside);
    getChildren().add(trouble);
    tell(null);
  }

  TextField field() {
    return field;
  }

  void tell(@Nullable Message problem) {
    String said = problem == null ? "" : speech.text(problem);
    trouble.setText(said);
    trouble.setVisible(problem != null);
    trouble.setManaged(problem != null);
    field.setAccessibleHelp(said);
  }
}
