package no.samtakt.ui.cohost;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.CuesScreen.Sent;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;

/** Words in private: those that are ready, a field for others, and whether they were seen. */
final class CuesBox {
  private final CuesViewModel model;
  private final TextField field = new TextField();
  private final FlowPane ready = new FlowPane();
  private final VBox sent = new VBox();
  private final PopOver box;
  private List<String> offered = List.of();

  /**
   * A box that is not shown yet.
   *
   * @param title the key of its heading: whom the words go to
   */
  CuesBox(CuesViewModel model, Speech speech, Motion motion, String title) {
    this.model = model;
    Label heading = new Label();
    heading.getStyleClass().addAll("body", "semibold");
    speech.bind(heading, title);
    Label secret = new Label();
    secret.getStyleClass().addAll("meta", "muted");
    secret.setWrapText(true);
    speech.bind(secret, "cues.private");
    ready.getStyleClass().add("cues-ready");
    field.setId("cue-field");
    speech.bind(field.promptTextProperty(), "cues.write");
    speech.bind(field.accessibleTextProperty(), "cues.write");
    field.setOnAction(entered -> send(field.getText()));
    FirstLetter.drop(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    ActionButton send = Buttons.accent(Buttons.normal(Icon.SEND));
    send.setId("cue-send");
    send.setMinWidth(ActionButton.USE_PREF_SIZE);
    speech.bind(send, "cues.send");
    send.disableProperty().bind(field.textProperty().isEmpty());
    send.setOnAction(pressed -> send(field.getText()));
    HBox line = new HBox(field, send);
    line.getStyleClass().add("cues-line");
    sent.getStyleClass().add("cues-sent");
    VBox content = new VBox(heading, secret, ready, line, sent);
    content.getStyleClass().add("cues-box");
    box = Popovers.of(content, motion);
    model.screenProperty().addListener((o, before, now) -> paint());
    speech.onChange(content, words -> paint());
  }

  void show(Node beside, PopOver.ArrowLocation arrow) {
    box.setArrowLocation(arrow);
    box.show(beside);
    field.requestFocus();
  }

  void toggle(Node beside, PopOver.ArrowLocation arrow) {
    if (box.isShowing()) {
      box.hide();
    } else {
      show(beside, arrow);
    }
  }

  void hide() {
    box.hide();
  }

  private void send(String text) {
    if (!text.isBlank()) {
      model.send(text);
      field.clear();
      box.hide();
    }
  }

  private void paint() {
    CuesScreen screen = model.screen();
    if (!offered.equals(screen.ready())) {
      offered = screen.ready();
      ready.getChildren().clear();
      for (int i = 0; i < offered.size(); i++) {
        String text = offered.get(i);
        ActionButton button = Buttons.small();
        button.setId("cue-" + (i + 1));
        button.setText(text);
        button.setOnAction(pressed -> send(text));
        ready.getChildren().add(button);
      }
    }
    sent.getChildren().setAll(screen.sent().stream().map(this::row).toList());
    boolean some = !screen.sent().isEmpty();
    sent.setVisible(some);
    sent.setManaged(some);
  }

  private HBox row(Sent each) {
    Label text = new Label(each.text());
    text.getStyleClass().add("dense");
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label note = new Label(each.note(), Icons.of(each.seen() ? Icon.ALL_DONE : Icon.CHECK, 12));
    note.getStyleClass().addAll("meta", "muted");
    note.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(text, note);
    row.getStyleClass().add("cues-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
