package no.samtakt.ui.cards;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** A part of a form: what it is called, where it is written, and what is wrong with it. */
final class FormField extends VBox {
  private final Label name = new Label();
  private final Label trouble = new Label();
  private final Node first;
  private final Speech speech;
  private @Nullable Message wrong;

  /**
   * A field.
   *
   * @param id of the label that says what is wrong
   * @param first what has the focus when something is wrong
   * @param content holds it
   */
  FormField(String id, Node first, Node content, Speech speech) {
    this.first = first;
    this.speech = speech;
    getStyleClass().add("form-field");
    name.getStyleClass().addAll("dense", "semibold");
    name.setLabelFor(first);
    trouble.setId(id);
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.managedProperty().bind(trouble.visibleProperty());
    for (Label label : new Label[] {name, trouble}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(name, content, trouble);
    speech.onChange(this, words -> tell(wrong));
  }

  StringProperty nameProperty() {
    return name.textProperty();
  }

  /** Says what is wrong; null where nothing is. */
  void tell(@Nullable Message problem) {
    wrong = problem;
    String said = problem == null ? "" : speech.text(problem);
    trouble.setText(said);
    trouble.setVisible(problem != null);
    first.setAccessibleHelp(said);
  }

  void focus() {
    first.requestFocus();
  }
}
