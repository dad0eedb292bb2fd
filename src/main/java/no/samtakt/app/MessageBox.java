package no.samtakt.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.session.Scene;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.participants.ScenesViewModel;
import org.controlsfx.control.PopOver;

/** A line that the leader types for everybody to see. Enter shows it. */
final class MessageBox {
  private static final double WIDTH = 320;

  private final PopOver box;
  private final TextField field = new TextField();
  private final Label trouble = new Label();
  private final Speech speech;
  private final ScenesViewModel scenes;

  MessageBox(Speech speech, Motion motion, ScenesViewModel scenes) {
    this.speech = speech;
    this.scenes = scenes;
    Label heading = new Label(speech.text("message.heading"));
    heading.getStyleClass().add("semibold");
    heading.setLabelFor(field);
    field.setId("message-text");
    field.setText(scenes.message());
    field.setAccessibleText(heading.getText());
    field.setPrefWidth(WIDTH);
    field.setOnAction(entered -> say());
    FirstLetter.drop(field);
    Label stays = new Label(speech.text("message.stays"));
    stays.getStyleClass().addAll("dense", "muted");
    trouble.setId("message-trouble");
    trouble.getStyleClass().addAll("dense", "danger-text");
    for (Label label : new Label[] {stays, trouble}) {
      label.setWrapText(true);
      label.setMaxWidth(WIDTH);
      label.managedProperty().bind(label.visibleProperty());
    }
    trouble.setVisible(false);
    ActionButton show = Buttons.accent(Buttons.normal(Icon.PARTICIPANT_WINDOW, "Enter"));
    show.setId("message-show");
    show.setText(speech.text("message.show"));
    show.setOnAction(pressed -> say());
    HBox buttons = new HBox(show);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(heading, field, stays, trouble, buttons);
    content.getStyleClass().add("adjust-box");
    box = Popovers.of(content, motion);
  }

  void show(Node beside) {
    box.show(beside);
    field.requestFocus();
    field.selectAll();
  }

  private void say() {
    String words = field.getText().strip();
    if (words.isEmpty()) {
      refuse(speech.text("session.message-empty"));
    } else if (words.length() > Scene.LONGEST_MESSAGE) {
      refuse(speech.text("session.message-too-long", Scene.LONGEST_MESSAGE));
    } else {
      scenes.say(words);
      box.hide();
    }
  }

  private void refuse(String why) {
    trouble.setText(why);
    trouble.setVisible(true);
    field.requestFocus();
  }
}
