package no.samtakt.ui.cohost;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;

/** The lines of the script that are the co-host's; a tick here is a tick in the console. */
final class OwnLines extends VBox {
  private final CohostViewModel model;
  private final Speech speech;
  private final Consumer<String> copy;
  private List<Line> shown = List.of();

  OwnLines(CohostViewModel model, Speech speech, Consumer<String> copy) {
    this.model = model;
    this.speech = speech;
    this.copy = copy;
    setId("cohost-lines");
    getStyleClass().add("cohost-lines");
    setMinHeight(USE_PREF_SIZE);
    speech.onChange(this, words -> draw());
  }

  void show(List<Line> lines) {
    if (!lines.equals(shown)) {
      shown = lines;
      draw();
    }
  }

  private void draw() {
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    String id =
        focused instanceof CheckBox box && lookupAll("CheckBox").contains(box) ? box.getId() : "";
    getChildren().setAll(shown.stream().map(this::row).toList());
    Node again = id.isEmpty() ? null : lookup("#" + id);
    if (again != null) {
      again.requestFocus();
    }
  }

  private Node row(Line line) {
    HBox row = new HBox();
    row.getStyleClass().add("cohost-line");
    if (line.kind() == LineKind.DO) {
      CheckBox box = new CheckBox(line.text());
      box.setId("cohost-do-" + line.index());
      box.getStyleClass().addAll("body", "quiet");
      box.setWrapText(true);
      box.setSelected(line.done());
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinHeight(USE_PREF_SIZE);
      box.setAccessibleText(speech.text("now.check", line.text()));
      box.setOnAction(pressed -> model.check(line.index(), box.isSelected()));
      HBox.setHgrow(box, Priority.ALWAYS);
      row.getChildren().add(box);
    } else {
      Label say = new Label(line.word(), Icons.of(Icon.SAY, 14));
      say.getStyleClass().addAll("dense", "semibold");
      say.setMinWidth(USE_PREF_SIZE);
      Label text = new Label(line.text());
      text.getStyleClass().add("body");
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      row.getChildren().addAll(say, text);
    }
    String chat = line.copy();
    if (chat != null) {
      ActionButton button = Buttons.small(Icon.COPY);
      button.setText(speech.text("now.copy"));
      button.setAccessibleText(speech.text("now.copy") + ": " + chat);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(pressed -> copy.accept(chat));
      row.getChildren().add(button);
    }
    return row;
  }
}
