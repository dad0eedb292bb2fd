package no.samtakt.app;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * At the right of the transport row: whether the participants' window is open, and the way to it.
 */
final class ParticipantBox extends HBox {
  private final ParticipantStage stage;
  private final VBox words;
  private final FontIcon icon = Icons.of(Icon.PARTICIPANT_WINDOW, 20);
  private final ActionButton button = Buttons.small(null, "P");

  ParticipantBox(ParticipantStage stage, Speech speech) {
    this.stage = stage;
    getStyleClass().addAll("participant-box");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label();
    title.getStyleClass().addAll("dense", "semibold");
    speech.bind(title, "console.participants");
    Label state = new Label();
    state.setId("participants-state");
    state.getStyleClass().addAll("meta", "muted");
    words = new VBox(title, state);
    words.setAlignment(Pos.CENTER_LEFT);

    button.setId("participants");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> toggle());
    getChildren().addAll(icon, words, button);
    Runnable paint =
        () -> {
          boolean open = stage.openProperty().get();
          state.setText(
              speech.text(open ? "console.participants-open" : "console.participants-closed"));
          button.setText(speech.text(open ? "console.hide" : "console.show"));
          button.setAccessibleText(button.getText() + " " + title.getText());
        };
    stage.openProperty().addListener((o, before, now) -> paint.run());
    speech.onChange(this, spoken -> paint.run());
  }

  void toggle() {
    stage.toggle();
  }

  boolean isOpen() {
    return stage.openProperty().get();
  }

  void toggleFullScreen() {
    stage.toggleFullScreen();
  }

  /** In a narrow window only the icon and the button are left. */
  void setShort(boolean isShort) {
    words.setVisible(!isShort);
    words.setManaged(!isShort);
  }

  /** In a small one there is only the icon, and the button is an icon too. */
  void setIconAlone(boolean alone) {
    button.setIcon(alone ? Icon.PARTICIPANT_WINDOW : null);
    button.setKeyHintShown(!alone);
    button.setWordShown(!alone);
    icon.setVisible(!alone);
    icon.setManaged(!alone);
  }
}
