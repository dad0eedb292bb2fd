package no.samtakt.ui.history;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.history.HistoryScreen.Heading;
import no.samtakt.ui.history.HistoryScreen.NoteRow;
import no.samtakt.ui.history.HistoryScreen.Row;
import no.samtakt.ui.history.HistoryScreen.SessionRow;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the history. */
final class HistoryCell extends ListCell<Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Label title = new Label();
  private final Label detail = new Label();
  private final FontIcon icon = Icons.of(Icon.RUN_SHEET, 14);
  private final Label standing = new Label("", icon);
  private final HBox line = new HBox();

  HistoryCell() {
    getStyleClass().add("history-cell");
    title.getStyleClass().addAll("body", "semibold");
    detail.getStyleClass().addAll("dense", "muted");
    standing.getStyleClass().addAll("dense", "history-standing");
    standing.setMinWidth(USE_PREF_SIZE);
    for (Label label : new Label[] {title, detail}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    words.getStyleClass().add("history-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line.getChildren().setAll(words, standing);
    line.getStyleClass().add("history-line");
    line.setAlignment(Pos.CENTER_LEFT);
    // A list gives its cells all the width they ask for: these take what there is, and wrap.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, row instanceof Heading);
    setDisable(row instanceof Heading);
    switch (row) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case Heading heading -> show(heading.text(), "", null, "");
      case SessionRow session ->
          show(
              session.text(),
              session.when() + "\n" + session.size(),
              session.icon(),
              session.standing());
      case NoteRow note -> show(note.text(), note.from(), Icon.NOTES, "");
    }
  }

  private void show(String text, String beneath, @Nullable Icon sign, String word) {
    title.setText(text);
    detail.setText(beneath);
    detail.setVisible(!beneath.isEmpty());
    detail.setManaged(!beneath.isEmpty());
    standing.setText(word);
    standing.setVisible(sign != null);
    standing.setManaged(sign != null);
    if (sign != null) {
      Icons.change(icon, sign);
    }
    setGraphic(line);
    setAccessibleText(String.join(", ", text, beneath.replace("\n", ", "), word));
  }
}
