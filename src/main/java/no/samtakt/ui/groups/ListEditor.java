package no.samtakt.ui.groups;

import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;

/** Where a list of names is pasted, written and mended. */
final class ListEditor extends VBox {
  private static final Stroke USE = Stroke.shortcut(KeyCode.S);

  private final GroupsViewModel model;
  private final TextArea text = new TextArea();
  private final Label pasted = new Label();
  private final ActionButton use = Buttons.accent(Buttons.normal());

  ListEditor(GroupsViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("groups-page");
    Label heading = new Label();
    heading.getStyleClass().addAll("body", "semibold");
    speech.bind(heading, "groups.list-heading");
    Label hint = new Label();
    hint.getStyleClass().addAll("dense", "muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    speech.bind(hint, "groups.list-hint");
    pasted.setId("groups-pasted");
    pasted.getStyleClass().addAll("dense", "semibold");
    pasted.setGraphic(Icons.of(Icon.COPY, 14));
    pasted.setWrapText(true);
    pasted.setMinHeight(Region.USE_PREF_SIZE);
    pasted.managedProperty().bind(pasted.visibleProperty());
    speech.bind(pasted, "groups.list-pasted");
    text.setId("groups-text");
    speech.bind(text.accessibleTextProperty(), "groups.list-heading");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(text, Priority.ALWAYS);

    use.setId("groups-use");
    speech.bind(use, "groups.use-list");
    use.setOnAction(pressed -> model.use(text.getText()));
    speech.onChange(this, words -> use.setKeyHint(USE.hint(words)));
    use.setKeyHint(USE.hint(speech.words()));
    ActionButton cancel = Buttons.normal(null, "Esc");
    cancel.setId("groups-cancel");
    speech.bind(cancel, "groups.cancel");
    cancel.setOnAction(pressed -> model.cancel());
    ActionButton open = Buttons.small(Icon.OPEN);
    open.setId("groups-open-instead");
    speech.bind(open, "groups.open-file");
    open.setOnAction(pressed -> model.openFile());
    HBox answers = new HBox(use, cancel);
    answers.getStyleClass().add("groups-row");
    answers.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(heading, hint, pasted, text, answers, open);
  }

  /**
   * Begins with the list as it is, and the cursor at its end; where there is none yet, with what
   * was copied if that looks like one, so that one key uses it and another letter replaces it.
   */
  void begin() {
    String list = model.listToEdit();
    String copied = list.isEmpty() ? CopiedList.in(Clipboard.getSystemClipboard().getString()) : "";
    pasted.setVisible(!copied.isEmpty());
    text.setText(copied.isEmpty() ? list : copied);
    text.requestFocus();
    if (copied.isEmpty()) {
      text.end();
    } else {
      text.selectAll();
    }
  }

  void focus() {
    text.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      // A list is seldom typed with tabs, and a keyboard must find its way out of the field.
      key.consume();
      text.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (USE.matches(key)) {
      key.consume();
      use.fire();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.cancel();
    }
  }
}
