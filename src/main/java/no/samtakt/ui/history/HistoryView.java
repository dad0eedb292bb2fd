package no.samtakt.ui.history;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.session.SessionId;
import no.samtakt.ui.history.HistoryScreen.Heading;
import no.samtakt.ui.history.HistoryScreen.NoteRow;
import no.samtakt.ui.history.HistoryScreen.Row;
import no.samtakt.ui.history.HistoryScreen.SessionRow;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** All sessions at the left, found as one types, and at the right what can be done with one. */
public final class HistoryView extends BorderPane {
  private static final double NARROW_EM = 52;

  private final HistoryViewModel model;
  private final HistoryActions actions;
  private final TextField search = new TextField();
  private final ListView<Row> list = new ListView<>();
  private final Label nothing = new Label();
  private final DetailPane detail;
  private final boolean reports;
  private boolean painting;

  public HistoryView(
      HistoryViewModel model, HistoryActions actions, Speech speech, boolean reports) {
    this.model = model;
    this.actions = actions;
    setId("history");
    getStyleClass().addAll("history", "canvas");
    detail = new DetailPane(model, actions, speech, reports);
    list.setId("history-list");
    list.setCellFactory(made -> new HistoryCell());
    list.addEventFilter(KeyEvent.ANY, new ListKeys(list, this::openReport));
    this.reports = reports;
    speech.bind(list.accessibleTextProperty(), "history.title");
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, row) -> chosen(row));
    nothing.getStyleClass().addAll("body", "muted", "history-nothing");
    nothing.setWrapText(true);
    nothing.setMouseTransparent(true);
    StackPane listed = new StackPane(list, nothing);
    StackPane.setAlignment(nothing, Pos.TOP_LEFT);
    VBox.setVgrow(listed, Priority.ALWAYS);
    VBox left = new VBox(searchRow(speech), listed);
    left.getStyleClass().add("history-left");
    VBox whole = new VBox(detail, new PersonBox(actions, speech));
    ScrollPane right = new ScrollPane(whole);
    right.setFitToWidth(true);
    right.setFocusTraversable(false);
    right.getStyleClass().add("history-right");
    SplitPane both = new SplitPane(left, right);
    both.setDividerPositions(0.45);
    both.getStyleClass().add("history-split");
    setCenter(both);
    both.widthProperty().addListener((observed, before, width) -> turn(both));
    search.fontProperty().addListener((observed, before, font) -> turn(both));
    model.screenProperty().addListener((observed, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(HistoryView.class.getResource("history.css"));
  }

  /** Puts the cursor where one types what is sought. */
  public void focusFirst() {
    search.requestFocus();
  }

  private HBox searchRow(Speech speech) {
    search.setId("history-search");
    speech.bind(search.promptTextProperty(), "history.search");
    speech.bind(search.accessibleTextProperty(), "history.search");
    search
        .textProperty()
        .addListener((observed, before, typed) -> {
          model.seek(typed);
          actions.find(typed);
        });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN) {
            enter();
            key.consume();
          }
        });
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox row = new HBox(Icons.of(Icon.SEARCH, 16), search);
    row.getStyleClass().addAll("framed-field", "history-search");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Beside each other while both have room for a line of text, else one beneath the other. */
  private void turn(SplitPane both) {
    boolean narrow = both.getWidth() < NARROW_EM * search.getFont().getSize();
    both.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
  }

  /** From the field into the list, to its first session. */
  private void enter() {
    list.requestFocus();
    if (list.getSelectionModel().getSelectedItem() == null && list.getItems().size() > 1) {
      list.getSelectionModel().select(1);
    }
  }

  /** Opens the report of the session that is chosen, or that the chosen note is from. */
  private void openReport() {
    HistoryScreen.Detail shown = model.screenProperty().get().detail();
    if (reports && shown != null && shown.held()) {
      actions.openReport(shown.session().id());
    }
  }

  private void chosen(@Nullable Row row) {
    if (!painting && row != null && !(row instanceof Heading)) {
      model.choose(session(row));
    }
  }

  private static @Nullable SessionId session(@Nullable Row row) {
    return switch (row) {
      case SessionRow session -> session.id();
      case NoteRow note -> note.id();
      case Heading heading -> null;
      case null -> null;
    };
  }

  private void paint(HistoryScreen screen) {
    painting = true;
    List<Row> rows = screen.rows();
    if (!rows.equals(list.getItems())) {
      list.getItems().setAll(rows);
    }
    HistoryScreen.Detail shown = screen.detail();
    Row selected = list.getSelectionModel().getSelectedItem();
    if (shown == null) {
      list.getSelectionModel().clearSelection();
    } else if (!shown.session().id().equals(session(selected))) {
      rows.stream()
          .filter(row -> row instanceof SessionRow && shown.session().id().equals(session(row)))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
    nothing.setText(screen.nothing());
    nothing.setVisible(!screen.nothing().isEmpty());
    painting = false;
  }
}
