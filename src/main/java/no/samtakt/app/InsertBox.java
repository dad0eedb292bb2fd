package no.samtakt.app;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Lengths;
import org.controlsfx.control.PopOver;

/** Puts in an item that is not in the plan: what it is called, how long it lasts, next or now. */
final class InsertBox {
  private final PopOver box;
  private final TextField title = new TextField();
  private final TextField length = new TextField();
  private final Label trouble = new Label();
  private final Speech speech;
  private final TransportViewModel transport;

  InsertBox(Speech speech, Motion motion, TransportViewModel transport) {
    this.speech = speech;
    this.transport = transport;
    Label heading = new Label(speech.text("insert.heading"));
    heading.getStyleClass().add("semibold");
    title.setId("insert-title");
    length.setId("insert-length");
    length.setPromptText(speech.text("adjust.example"));
    title.setOnAction(entered -> insert(false));
    length.setOnAction(entered -> insert(false));
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.setWrapText(true);
    trouble.setMaxWidth(300);
    show(trouble, false);
    ActionButton next = Buttons.accent(Buttons.normal(Icon.NEXT));
    next.setId("insert-next");
    next.setText(speech.text("insert.next"));
    next.setOnAction(pressed -> insert(false));
    ActionButton now = Buttons.normal(Icon.PLAY);
    now.setId("insert-now");
    now.setText(speech.text("insert.now"));
    now.setOnAction(pressed -> insert(true));
    HBox buttons = new HBox(next, now);
    buttons.getStyleClass().add("adjust-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox content =
        new VBox(
            heading,
            named("insert.title", title),
            named("insert.length", length),
            trouble,
            buttons);
    content.getStyleClass().add("adjust-box");
    box = Popovers.of(content, motion);
  }

  void show(Node beside) {
    box.show(beside);
    title.requestFocus();
  }

  private Node named(String key, TextField field) {
    Label name = new Label(speech.text(key));
    name.getStyleClass().addAll("dense", "muted");
    name.setLabelFor(field);
    field.setAccessibleText(name.getText());
    return new VBox(name, field);
  }

  private void insert(boolean now) {
    Optional<Duration> lasts = Lengths.of(length.getText()).filter(Duration::isPositive);
    if (title.getText().isBlank()) {
      refuse(title, speech.text("session.insert-no-title"));
    } else if (lasts.isEmpty()) {
      refuse(
          length,
          length.getText().isBlank()
              ? speech.text("insert.no-length")
              : speech.text("adjust.not-a-length", length.getText()));
    } else {
      transport.insert(title.getText(), lasts.get(), now);
      box.hide();
    }
  }

  private void refuse(TextField field, String why) {
    trouble.setText(why);
    show(trouble, true);
    field.requestFocus();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
