package no.samtakt.ui.notes;

import java.net.URL;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.NoteField;

/** The notes pane. */
public final class NotesView extends VBox {
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private static final int MOST_LINES = 6;

  private final Speech speech;
  private final NoteField field;
  private final Label trouble = new Label();
  private final NotesHead head;
  private final NoteList list;
  private final FieldStatus status;
  private final DeletedLine deleted;
  private final EmptyState empty = new EmptyState(Icon.NOTES);

  /**
   * The pane of one session.
   *
   * @param home puts the keyboard back to the console itself
   */
  public NotesView(
      NotesViewModel model,
      HarvestViewModel harvest,
      CarryViewModel carry,
      LessonsViewModel lessons,
      NotePictures pictures,
      Speech speech,
      Runnable home) {
    this.speech = speech;
    field = new NoteField(model.writing(), speech, MOST_LINES, home);
    field.onPaste(harvest::paste);
    status = new FieldStatus(field.typing(), speech);
    list = new NoteList(model, lessons, pictures, empty, speech, home);
    speech.bind(list.accessibleTextProperty(), "notes.latest");
    head = new NotesHead(model, harvest, speech, this::intoList, home);
    head.managedProperty().bind(head.visibleProperty());
    deleted = new DeletedLine(model.doings(), speech);
    trouble.setId("notes-trouble");
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.setGraphic(Icons.of(Icon.OVERTIME, 16));
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    // So that the words of the rows stand under the heading, and the frame around them outside.
    VBox.setMargin(list, new Insets(0, -8, 0, -8));
    VBox content =
        new VBox(
            field,
            field.offers(),
            field.understood(),
            trouble,
            new TagChips(model.writing(), field::focus, speech),
            status,
            new HarvestCard(harvest, field, model.writing().textProperty().isEmpty(), speech),
            new CarryCard(carry, speech, home),
            new LessonsCard(lessons, speech, home),
            head,
            deleted,
            list);
    content.getStyleClass().add("notes-pane");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    // In a field the stroke is the field's own, and comes no further.
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (PASTE.match(key)) {
            harvest.pasteAsHarvest();
            key.consume();
          }
        });
    model.screenProperty().addListener((observed, before, now) -> paint(now));
    speech.onChange(this, words -> paint(model.screenProperty().get()));
  }

  /** What the pane looks like, to be laid over the theme. */
  public static URL styleSheet() {
    return java.util.Objects.requireNonNull(NotesView.class.getResource("notes.css"));
  }

  /** Puts the caret in the field, after what stands there. */
  public void focusField() {
    field.focus();
  }

  /** Whether text is being typed here, so that single keys are letters. */
  public ReadOnlyBooleanProperty typingProperty() {
    return field.typing();
  }

  private void intoList() {
    if (!list.getItems().isEmpty()) {
      list.requestFocus();
    }
  }

  private void paint(NotesScreen screen) {
    trouble.setText(screen.trouble());
    trouble.setVisible(!screen.trouble().isEmpty());
    status.showSaved(screen.saved());
    head.paint(screen);
    deleted.paint(screen.deleted());
    boolean none = screen.none().isEmpty();
    empty.heading().setText(none ? speech.text("notes.empty") : screen.none());
    empty.explanation().setText(none ? speech.text("notes.empty.how") : "");
    list.show(screen.rows());
  }
}
