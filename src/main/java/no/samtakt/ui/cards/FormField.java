package no.samtakt.ui.cards;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a form: what it is called, where it is written, and what is wrong with it. */
final class FormField extends VBox {
  private final Label name = new Label();
  private final Label trouble = new Label();
  private final Node first;

  /**
   * A field.
   *
   * @param id of the label that says what is wrong
   * @param first what has the focus when something is wrong
   * @param content holds it
   */
  FormField(String id, Node first, Node content) {
    this.first = first;
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
    tell("");
  }

  StringProperty nameProperty() {
    return name.textProperty();
  }

  /** Says what is wrong; empty where nothing is. */
  void tell(String wrong) {
    trouble.setText(wrong);
    trouble.setVisible(!wrong.isEmpty());
    first.setAccessibleHelp(wrong);
  }

  void focus() {
    first.requestFocus();
  }
}
