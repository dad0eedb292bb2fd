package no.samtakt.ui.notes;

import java.net.URL;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
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
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final int MOST_LINES = 6;

  private final NotesViewModel model;
  private final Runnable home;
  private final NoteField field;
  private final Label trouble = new Label();
  private final HBox heading = new HBox();
  private final Label count = new Label();
  private final ListView<NoteRow> list = new ListView<>();
  private final FieldStatus status;

  /**
   * The pane of one model.
   *
   * @param home puts the keyboard back to the console itself
   */
  public NotesView(NotesViewModel model, Speech speech, Runnable home) {
    this.model = model;
    this.home = home;
    field = new NoteField(model.writing(), speech, MOST_LINES, home);
    status = new FieldStatus(field.typing(), speech);
    trouble.setId("notes-trouble");
    trouble.getStyleClass().addAll("dense", "danger-text");
    trouble.setGraphic(Icons.of(Icon.OVERTIME, 16));
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox content =
        new VBox(
            field,
            trouble,
            new TagChips(model.writing(), field::focus, speech),
            status,
            heading(speech),
            notes(speech));
    content.getStyleClass().add("notes-pane");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.screenProperty().addListener((observed, before, now) -> paint(now));
    paint(model.screenProperty().get());
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

  private HBox heading(Speech speech) {
    Label latest = new Label();
    latest.getStyleClass().addAll("dense", "semibold");
    latest.setMaxWidth(Double.MAX_VALUE);
    speech.bind(latest, "notes.latest");
    HBox.setHgrow(latest, Priority.ALWAYS);
    count.setId("notes-count");
    count.getStyleClass().addAll("dense", "muted");
    heading.getChildren().setAll(latest, count);
    heading.managedProperty().bind(heading.visibleProperty());
    heading.setAlignment(Pos.BASELINE_LEFT);
    heading.getStyleClass().add("notes-heading");
    return heading;
  }

  private ListView<NoteRow> notes(Speech speech) {
    EmptyState empty = new EmptyState(Icon.NOTES);
    speech.bind(empty.heading(), "notes.empty");
    speech.bind(empty.explanation(), "notes.empty.how");
    list.setId("notes-list");
    list.setPlaceholder(empty);
    list.setCellFactory(each -> new NoteCell(model::copy, speech));
    speech.bind(list.accessibleTextProperty(), "notes.latest");
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
    list.focusedProperty().addListener((observed, before, now) -> chooseRow(now));
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  /** The keyboard comes to the newest note; once it has left, no row stands out any more. */
  private void chooseRow(boolean focused) {
    if (!focused) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void listKey(KeyEvent key) {
    NoteRow chosen = list.getSelectionModel().getSelectedItem();
    if (COPY.match(key) && chosen != null) {
      model.copy(chosen);
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      home.run();
      key.consume();
    }
  }

  private void paint(NotesScreen screen) {
    trouble.setText(screen.trouble());
    trouble.setVisible(!screen.trouble().isEmpty());
    status.showSaved(screen.saved());
    count.setText(screen.count());
    heading.setVisible(!screen.rows().isEmpty());
    paint(screen.rows());
  }

  /** A new note comes on top; the rows that stand there already stay as they are. */
  private void paint(List<NoteRow> rows) {
    ObservableList<NoteRow> shown = list.getItems();
    int more = rows.size() - shown.size();
    if (more == 0 && rows.equals(shown)) {
      return;
    }
    if (more > 0 && rows.subList(more, rows.size()).equals(shown)) {
      shown.addAll(0, rows.subList(0, more));
    } else {
      shown.setAll(rows);
    }
    list.scrollTo(0);
  }
}
