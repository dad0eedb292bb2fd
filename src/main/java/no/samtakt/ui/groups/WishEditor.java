package no.samtakt.ui.groups;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/** Where wishes for topics are pasted and mended, beside the numbers to wish by. */
final class WishEditor extends VBox {
  private final GroupsViewModel model;
  private final TextArea text = new TextArea();
  private final Label topics = new Label();

  WishEditor(GroupsViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("groups-page");
    Label heading = new Label();
    heading.getStyleClass().addAll("body", "semibold");
    speech.bind(heading, "groups.wishes-heading");
    Label hint = new Label();
    hint.getStyleClass().addAll("dense", "muted");
    speech.bind(hint, "groups.wishes-hint");
    topics.setId("groups-wish-topics");
    topics.getStyleClass().add("dense");
    for (Label each : new Label[] {hint, topics}) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    text.setId("groups-wish-text");
    speech.bind(text.accessibleTextProperty(), "groups.wishes-heading");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(text, Priority.ALWAYS);
    ActionButton use = Buttons.accent(Buttons.normal());
    use.setId("groups-use-wishes");
    speech.bind(use, "groups.use-wishes");
    use.setOnAction(pressed -> model.useWishes(text.getText()));
    ActionButton cancel = Buttons.normal(null, "Esc");
    cancel.setId("groups-cancel-wishes");
    speech.bind(cancel, "groups.cancel");
    cancel.setOnAction(pressed -> model.cancelWishes());
    ActionButton open = Buttons.small(Icon.OPEN);
    open.setId("groups-open-wishes");
    speech.bind(open, "groups.open-file");
    open.setOnAction(pressed -> model.openFile());
    HBox answers = new HBox(use, cancel);
    answers.getStyleClass().add("groups-row");
    answers.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(heading, hint, topics, text, answers, open);
  }

  void show(List<String> known) {
    topics.setText(String.join("\n", known));
  }

  /** Begins with what was not understood last time, and the cursor at its end. */
  void begin() {
    text.setText(model.wishesToEdit());
    text.requestFocus();
    text.end();
  }

  void focus() {
    text.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      // A tab parts the cells of pasted rows; whoever writes wants out of the field by it.
      key.consume();
      text.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.cancelWishes();
    }
  }
}
