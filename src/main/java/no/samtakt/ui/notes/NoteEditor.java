package no.samtakt.ui.notes;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.FirstLetter;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Completion;
import no.samtakt.ui.moment.GrowingArea;
import no.samtakt.ui.moment.SenseChips;
import no.samtakt.ui.moment.TagMarks;

/**
 * The field in which a note is changed where it stands. Enter saves, Shift+Enter breaks the line,
 * Esc leaves the note as it was.
 */
final class NoteEditor extends VBox {
  private static final int MOST_LINES = 8;

  private final NotesViewModel model;
  private final Runnable back;
  private final GrowingArea area = new GrowingArea(MOST_LINES);
  private final Completion offers;

  /**
   * @param back gives the keyboard back to the list
   */
  NoteEditor(NotesViewModel model, Speech speech, Runnable back) {
    this.model = model;
    this.back = back;
    getStyleClass().add("note-editor");
    area.setId("note-editor");
    area.textProperty().bindBidirectional(model.editing().textProperty());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    FirstLetter.drop(area);
    speech.bind(area.accessibleTextProperty(), "notes.edit");
    HBox frame = new HBox(area);
    frame.getStyleClass().addAll("framed-field", "note-field");
    HBox.setHgrow(area, Priority.ALWAYS);
    offers = new Completion(model.writing().sense(), area, speech);
    getChildren()
        .addAll(
            frame,
            offers,
            new SenseChips(
                model.writing().sense(),
                model.editing().understoodProperty(),
                offers.visibleProperty(),
                speech));
  }

  /** Takes the keyboard. */
  void focus() {
    area.requestFocus();
    area.end();
  }

  private void pressed(KeyEvent key) {
    if (offers.act(key) || act(key)) {
      key.consume();
    }
  }

  private boolean act(KeyEvent key) {
    for (Tag tag : Tag.values()) {
      if (TagMarks.key(tag).match(key)) {
        var chosen = model.editing().tagProperty();
        chosen.set(chosen.get() == tag ? null : tag);
        return true;
      }
    }
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return false;
    }
    switch (key.getCode()) {
      case ENTER -> {
        if (key.isShiftDown()) {
          area.replaceSelection("\n");
        } else {
          model.saveEdit();
        }
      }
      case ESCAPE -> {
        model.editing().end();
        back.run();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
