package no.samtakt.ui.groups;

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
import no.samtakt.ui.kit.Stroke;

/**
 * Where a text is pasted, written and mended, and then used. Tab leaves the field, although pasted
 * rows are parted by tabs: it is seldom typed, and a keyboard must find its way out. Ctrl+S uses
 * the text, Esc leaves it.
 */
class PasteEditor extends VBox {
  private static final Stroke USE = Stroke.shortcut(KeyCode.S);

  private final TextArea text = new TextArea();
  private final ActionButton use = Buttons.accent(Buttons.normal());

  /** What an editor does. */
  interface Doings {
    void use(String text);

    void cancel();

    /** Takes a file instead of a text. */
    void openFile();
  }

  /**
   * Its words, as keys.
   *
   * @param id what its nodes are found by, such as {@code groups-list}
   */
  record Named(String id, String heading, String hint, String use) {}

  /**
   * An editor of one kind of text.
   *
   * @param above what else stands above the text
   */
  PasteEditor(Named named, Label above, Doings doings, Speech speech) {
    getStyleClass().add("groups-page");
    Label heading = new Label();
    heading.getStyleClass().addAll("body", "semibold");
    speech.bind(heading, named.heading());
    Label hint = new Label();
    hint.getStyleClass().addAll("dense", "muted");
    speech.bind(hint, named.hint());
    for (Label each : new Label[] {hint, above}) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    text.setId(named.id() + "-text");
    speech.bind(text.accessibleTextProperty(), named.heading());
    text.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, doings));
    VBox.setVgrow(text, Priority.ALWAYS);
    use.setId(named.id() + "-use");
    speech.bind(use, named.use());
    use.setOnAction(pressed -> doings.use(text.getText()));
    speech.onChange(this, words -> use.setKeyHint(USE.hint(words)));
    use.setKeyHint(USE.hint(speech.words()));
    ActionButton cancel = Buttons.normal(null, "Esc");
    cancel.setId(named.id() + "-cancel");
    speech.bind(cancel, "groups.cancel");
    cancel.setOnAction(pressed -> doings.cancel());
    ActionButton open = Buttons.small(Icon.OPEN);
    open.setId(named.id() + "-open");
    speech.bind(open, "groups.open-file");
    open.setOnAction(pressed -> doings.openFile());
    HBox answers = new HBox(use, cancel);
    answers.getStyleClass().add("groups-row");
    answers.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(heading, hint, above, text, answers, open);
  }

  /** Begins with this text and the cursor at its end. */
  final void begin(String begun) {
    text.setText(begun);
    text.requestFocus();
    text.end();
  }

  /** Begins with this text, so chosen that another letter replaces it. */
  final void offer(String begun) {
    text.setText(begun);
    text.requestFocus();
    text.selectAll();
  }

  final void focus() {
    text.requestFocus();
  }

  private void pressed(KeyEvent key, Doings doings) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      key.consume();
      text.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (USE.matches(key)) {
      key.consume();
      use.fire();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      doings.cancel();
    }
  }
}
