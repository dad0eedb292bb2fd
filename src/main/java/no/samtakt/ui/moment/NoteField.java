package no.samtakt.ui.moment;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The field a note is written in. Enter saves, Shift+Enter breaks the line, Esc leaves, and Tab
 * goes on as it does elsewhere; keys that mean something to the whole console pass through.
 */
public final class NoteField extends HBox {
  private final GrowingArea area;
  private final NoteWriting writing;
  private final Runnable home;
  private final Completion offers;
  private final SenseChips understood;
  private Pasting pasting = () -> false;

  /** Takes what lies on the clipboard, where that is more than text for the field. */
  public interface Pasting {
    /** Answers whether it was taken. */
    boolean take();
  }

  /**
   * A field for one note.
   *
   * @param mostLines how many lines it grows to; beyond that it scrolls
   * @param home puts the keyboard back where single keys work
   */
  public NoteField(NoteWriting writing, Speech speech, int mostLines, Runnable home) {
    this.area =
        new GrowingArea(mostLines) {
          // By whatever key, and from the menu too.
          @Override
          public void paste() {
            if (!pasting.take()) {
              super.paste();
            }
          }
        };
    this.writing = writing;
    this.home = home;
    getStyleClass().addAll("framed-field", "note-field");
    FontIcon pencil = Icons.of(Icon.WRITE, 16);
    writing.tagProperty().addListener((o, before, now) -> Icons.change(pencil, drawing(now)));
    Icons.change(pencil, drawing(writing.tagProperty().get()));
    KeyHint key = new KeyHint("N");
    key.visibleProperty().bind(area.focusedProperty().not());
    key.managedProperty().bind(key.visibleProperty());
    area.setId("notes-field");
    area.textProperty().bindBidirectional(writing.textProperty());
    // Setting the text puts the caret at its beginning: the next letter would come before the
    // others.
    writing.emptiedProperty().addListener((o, before, now) -> area.end());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    FirstLetter.drop(area);
    speech.bind(area.promptTextProperty(), "notes.write");
    speech.bind(area.accessibleTextProperty(), "notes.write");
    area.setAccessibleHelp(speech.text("notes.help"));
    offers = new Completion(writing.sense(), area, speech);
    understood =
        new SenseChips(
            writing.sense(), writing.understoodProperty(), offers.visibleProperty(), speech);
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().addAll(pencil, area, key);
    setOnMousePressed(press -> area.requestFocus());
  }

  /** Says in other words what the field is for, where there is little room. */
  public void setPrompt(Speech speech, String key) {
    speech.bind(area.promptTextProperty(), key);
  }

  /** The words that complete what is typed; to be laid beside the field. */
  public Node offers() {
    return offers;
  }

  /** What is understood of what is typed; to be laid beside the field. */
  public Node understood() {
    return understood;
  }

  /** Has something else look first at what is pasted. */
  public void onPaste(Pasting first) {
    pasting = first;
  }

  /** Whether text is being typed here, so that single keys are letters. */
  public ReadOnlyBooleanProperty typing() {
    return area.focusedProperty();
  }

  /** Takes the keyboard. */
  public void focus() {
    area.requestFocus();
    area.end();
  }

  /** Where no chips stand beside the field, what the note will become is still to be seen. */
  private static Icon drawing(@Nullable Tag tag) {
    return tag == null ? Icon.WRITE : TagMarks.icon(tag);
  }

  /** What is written is never squeezed, whatever else wants room. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void pressed(KeyEvent key) {
    if (act(key)) {
      key.consume();
    }
  }

  private boolean act(KeyEvent key) {
    if (offers.act(key)) {
      return true;
    }
    boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
    for (Tag tag : Tag.values()) {
      if (TagMarks.key(tag).match(key)) {
        writing.toggle(tag);
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
      writing.save();
    }
  }
}
