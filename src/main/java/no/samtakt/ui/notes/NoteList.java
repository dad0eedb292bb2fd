package no.samtakt.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import no.samtakt.notes.Tag;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.OwnKeys;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.TagMarks;
import org.jspecify.annotations.Nullable;

/**
 * The notes. With a row chosen, E changes it, V moves it to another item, X ticks a follow-up off,
 * M puts what was noted in a rehearsal into the script, Delete deletes it, Z brings back what was
 * deleted last, and the keys of the tags give it one.
 */
final class NoteList extends ListView<NoteRow> implements OwnKeys {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final NotesViewModel model;
  private final LessonsViewModel lessons;
  private final Runnable home;
  private final NoteEditor editor;
  private final RowMenu menu;

  /** The number of the note that was changed last; 0 for none. */
  private int edited;

  /** Whether whoever looks at the list has asked to change a note, and gets its field. */
  private boolean asked;

  NoteList(
      NotesViewModel model,
      LessonsViewModel lessons,
      NotePictures pictures,
      EmptyState empty,
      Speech speech,
      Runnable home) {
    this.model = model;
    this.lessons = lessons;
    this.home = home;
    editor = new NoteEditor(model, speech, this::requestFocus);
    menu = new RowMenu(model, lessons, speech, this::edit);
    setId("notes-list");
    setPlaceholder(empty);
    setCellFactory(each -> new NoteCell(model, pictures, editor, menu, speech));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    focusedProperty().addListener((observed, before, now) -> chooseRow(now));
    model.editing().noteProperty().addListener((o, before, now) -> redraw(now == null));
  }

  /** Shows the rows; those that stand there already stay as they are. */
  void show(List<NoteRow> rows) {
    ObservableList<NoteRow> shown = getItems();
    if (rows.equals(shown)) {
      return;
    }
    NoteRow chosen = getSelectionModel().getSelectedItem();
    int at = getSelectionModel().getSelectedIndex();
    int more = rows.size() - shown.size();
    if (more > 0 && rows.subList(more, rows.size()).equals(shown)) {
      shown.addAll(0, rows.subList(0, more));
    } else {
      shown.setAll(rows);
    }
    if (chosen != null && isFocused()) {
      select(chosen, at, rows);
    } else if (model.editing().noteProperty().get() == null) {
      scrollTo(0);
    }
  }

  /** The choice follows the note; where that is gone, it stays on the same place. */
  private void select(NoteRow chosen, int at, List<NoteRow> rows) {
    int same =
        IntStream.range(0, rows.size())
            .filter(i ->
                rows.get(i).number() == chosen.number()
                    && rows.get(i).elsewhere() == chosen.elsewhere())
            .findFirst()
            .orElse(Math.min(at, rows.size() - 1));
    if (same >= 0) {
      getSelectionModel().clearAndSelect(same);
      getFocusModel().focus(same);
    }
  }

  /** The keyboard comes to the newest note; once it has left, no row stands out any more. */
  private void chooseRow(boolean focused) {
    if (!focused) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      int place =
          IntStream.range(0, getItems().size())
              .filter(i -> getItems().get(i).number() == edited && !getItems().get(i).elsewhere())
              .findFirst()
              .orElse(0);
      edited = 0;
      getSelectionModel().clearAndSelect(place);
      getFocusModel().focus(place);
    }
  }

  private void edit(NoteRow row) {
    edited = row.number();
    asked = true;
    model.edit(row);
  }

  /** Whoever has changed a note, goes on in the list. */
  private void redraw(boolean over) {
    boolean back = over && editor.isFocusWithin();
    refresh();
    if (back) {
      requestFocus();
    }
    if (!over && asked) {
      asked = false;
      layout();
      editor.focus();
    }
  }

  @Override
  public boolean needs(KeyEvent key) {
    return switch (key.getCode()) {
      case Z -> !key.isShortcutDown() || isUndo(key);
      case E, F2, M, V, X, DELETE, BACK_SPACE -> true;
      default -> false;
    };
  }

  private void pressed(KeyEvent key) {
    NoteRow row = getSelectionModel().getSelectedItem();
    if (key.getTarget() == this && (act(key, row) || leave(key))) {
      key.consume();
    }
  }

  private boolean leave(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      home.run();
      return true;
    }
    return false;
  }

  private boolean act(KeyEvent key, @Nullable NoteRow row) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    if (key.getCode() == KeyCode.Z && (plain || isUndo(key))) {
      model.doings().takeBack();
      return true;
    }
    if (row == null) {
      return false;
    }
    if (COPY.match(key)) {
      model.copy(row);
      return true;
    }
    for (Tag tag : Tag.values()) {
      if (TagMarks.key(tag).match(key)) {
        model.retag(row, tag);
        return true;
      }
    }
    Consumer<NoteRow> doing = plain ? doing(key.getCode()) : null;
    if (doing != null) {
      doing.accept(row);
    }
    return doing != null;
  }

  /** Ctrl+Z is the session's own where nothing was done to a note. */
  private boolean isUndo(KeyEvent key) {
    return UNDO.match(key) && model.doings().canTakeBack();
  }

  private @Nullable Consumer<NoteRow> doing(KeyCode code) {
    return switch (code) {
      case E, F2, ENTER -> this::edit;
      case V -> row -> menu.showItems(row, this);
      case X -> model::tick;
      case M -> row -> model.note(row).ifPresent(lessons::take);
      case DELETE, BACK_SPACE -> model::delete;
      default -> null;
    };
  }

  private void menu(ContextMenuEvent asked) {
    NoteRow row = getSelectionModel().getSelectedItem();
    if (row != null) {
      menu.show(row, this, asked.getScreenX(), asked.getScreenY());
      asked.consume();
    }
  }
}
