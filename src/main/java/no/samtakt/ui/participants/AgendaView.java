package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;

/** The agenda: in one column while it is short, else in two. */
final class AgendaView extends VBox {
  /** So many lines stand in one column. */
  private static final int ONE_COLUMN = 7;

  /** A few lines are written so much larger than many. */
  private static final double LARGEST = 2.4;

  private final Heading heading = new Heading(Pos.CENTER_LEFT, 32, "board-44", "default-ink");
  private final EqualColumns columns = new EqualColumns(40);
  private final Label more = new Label();
  private @Nullable List<Board.Line> shown;

  AgendaView() {
    getStyleClass().addAll("board", "board-agenda");
    more.getStyleClass().addAll("board-22", "muted");
    more.managedProperty().bind(more.visibleProperty());
    Fit fit = new Fit(columns, LARGEST);
    VBox.setVgrow(fit, Priority.ALWAYS);
    getChildren().addAll(heading, fit, more);
  }

  void show(Board.Agenda board) {
    heading.show(board.icon(), board.heading());
    more.setText(board.more());
    more.setVisible(!board.more().isEmpty());
    if (board.lines().equals(shown)) {
      return;
    }
    shown = board.lines();
    int count = board.lines().size();
    int rows = count <= ONE_COLUMN ? Math.max(1, count) : Math.ceilDiv(count, 2);
    List<VBox> filled = new ArrayList<>();
    for (int from = 0; from < count; from += rows) {
      VBox column = new VBox();
      column.getStyleClass().add("agenda-column");
      for (Board.Line line : board.lines().subList(from, Math.min(count, from + rows))) {
        column.getChildren().add(row(line, board.now()));
      }
      filled.add(column);
    }
    columns.fill(filled);
  }

  private static HBox row(Board.Line line, String now) {
    boolean runs = line.when() == Board.When.NOW;
    String ink = line.when() == Board.When.DONE ? "muted" : "default-ink";
    TimeText time = new TimeText(26);
    time.setText(line.time());
    time.setAlignment(Pos.CENTER_RIGHT);
    time.getStyleClass().add(ink);
    time.setMinWidth(Region.USE_PREF_SIZE);
    Lines title = new Lines(line.title(), "board-26", ink);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox row = new HBox(time, title);
    if (runs) {
      Label badge = new Label(now);
      badge.getStyleClass().addAll("board-22", "semibold", "agenda-badge");
      badge.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(badge);
      title.getStyleClass().add("semibold");
      row.getStyleClass().add("agenda-now");
    }
    row.getStyleClass().add("agenda-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
