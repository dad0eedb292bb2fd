package no.samtakt.ui.checks;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Speech;

/** A line to write in where a mend wants to know something first. */
final class InlineField extends FlowPane {
  private final TextField field = new TextField();

  /**
   * @param prompt what to write
   * @param given what was written, by Enter or the button
   * @param left told where nothing is to be written after all
   */
  InlineField(Speech speech, String prompt, Consumer<String> given, Runnable left) {
    getStyleClass().add("checks-buttons");
    field.getStyleClass().add("checks-field");
    speech.bind(field.promptTextProperty(), prompt);
    speech.bind(field.accessibleTextProperty(), prompt);
    Button done = Buttons.small();
    done.getStyleClass().add("checks-field-ok");
    speech.bind(done, "checks.ok");
    done.setOnAction(pressed -> given.accept(field.getText()));
    Button cancel = Buttons.small();
    speech.bind(cancel, "checks.cancel");
    cancel.setOnAction(pressed -> left.run());
    field.setOnAction(entered -> given.accept(field.getText()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            left.run();
            key.consume();
          }
        });
    getChildren().addAll(field, done, cancel);
  }

  void focusField() {
    field.requestFocus();
  }
}
