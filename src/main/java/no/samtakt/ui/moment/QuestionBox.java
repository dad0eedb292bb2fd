package no.samtakt.ui.moment;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The item's question, to read out or to copy into the chat. */
public final class QuestionBox extends VBox {
  private final Label label = new Label();
  private final Label text = new Label();

  public QuestionBox(Speech speech, Consumer<String> copy) {
    getStyleClass().add("question-box");
    label.getStyleClass().addAll("dense", "semibold", "accent-text");
    label.setGraphic(Icons.of(Icon.QUESTION, 14));
    ActionButton toChat = Buttons.small(Icon.COPY);
    toChat.setId("question-copy");
    speech.bind(toChat, "now.to-chat");
    toChat.setOnAction(pressed -> copy.accept(text.getText()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox top = new HBox(label, between, toChat);
    top.setAlignment(Pos.CENTER_LEFT);
    text.setId("question");
    text.getStyleClass().addAll("question");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(top, text);
    setMinHeight(USE_PREF_SIZE);
  }

  public void show(Moment.@Nullable Question question) {
    setVisible(question != null);
    setManaged(question != null);
    if (question != null) {
      label.setText(question.label());
      text.setText(question.text());
    }
  }
}
