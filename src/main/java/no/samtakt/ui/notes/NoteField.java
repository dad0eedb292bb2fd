package no.samtakt.ui.notes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The field a note is written in. Enter saves, Shift+Enter breaks the line, Esc leaves, and Tab
 * goes on as it does elsewhere; keys that mean something to the whole console pass through.
 */
final class NoteField extends HBox {
  private final GrowingArea area = new GrowingArea();
  private final NotesViewModel model;
  private final Runnable home;

  /** The key that led here has still to be heard as a letter. */
  private boolean arriving;

  NoteField(NotesViewModel model, Speech speech, Runnable home) {
    this.model = model;
    this.home = home;
    getStyleClass().addAll("framed-field", "note-field");
    FontIcon pencil = Icons.of(Icon.WRITE, 16);
    KeyHint key = new KeyHint("N");
    key.visibleProperty().bind(area.focusedProperty().not());
    key.managedProperty().bind(key.visibleProperty());
    area.setId("notes-field");
    area.textProperty().bindBidirectional(model.textProperty());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.addEventFilter(KeyEvent.KEY_RELEASED, released -> arriving = false);
    speech.bind(area.promptTextProperty(), "notes.write");
    area.accessibleTextProperty().bind(area.promptTextProperty());
    speech.bind(area.accessibleHelpProperty(), "notes.help");
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().addAll(pencil, area, key);
    setOnMousePressed(press -> area.requestFocus());
  }

  ReadOnlyBooleanProperty typing() {
    return area.focusedProperty();
  }

  /**
   * Takes the keyboard. Where a key such as N led here, its letter comes after it and to whoever
   * has the focus by then: it is not part of the note.
   */
  void focus() {
    arriving = !area.isFocused();
    area.requestFocus();
    area.end();
  }

  private void typed(KeyEvent letter) {
    if (arriving) {
      letter.consume();
    }
    arriving = false;
  }

  /** What is written is never squeezed, whatever else wants room. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void pressed(KeyEvent key) {
    arriving = false;
    if (act(key)) {
      key.consume();
    }
  }

  private boolean act(KeyEvent key) {
    boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
    for (Tag tag : Tag.values()) {
      if (TagChips.key(tag).match(key)) {
        model.toggle(tag);
        return true;
      }
    }
    if (!plain) {
      return false;
    }
    return switch (key.getCode()) {
      case KeyCode.ENTER -> {
        enter(key.isShiftDown());
        yield true;
      }
      case KeyCode.TAB ->
          area.requestFocusTraversal(
              key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      case KeyCode.ESCAPE -> {
        home.run();
        yield true;
      }
      default -> false;
    };
  }

  private void enter(boolean breaksLine) {
    if (breaksLine) {
      area.replaceSelection("\n");
    } else {
      model.save();
    }
  }
}
