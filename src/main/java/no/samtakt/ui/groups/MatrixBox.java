package no.samtakt.ui.groups;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Who meets whom: drawn, and beside it in words that can be read by keyboard. */
final class MatrixBox extends VBox {
  private final RoomsViewModel model;
  private final MatrixCanvas canvas = new MatrixCanvas();
  private final ListView<String> summary = new ListView<>();
  private final Label pointed = new Label();
  private List<String> shown = List.of();

  MatrixBox(RoomsViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("room-table");
    summary.setId("groups-met");
    summary.getStyleClass().addAll("rows", "met-summary");
    speech.bind(summary.accessibleTextProperty(), "groups.who-met");
    Rows.leaveByEscape(summary);
    summary.setCellFactory(list -> new Line());
    pointed.setId("groups-met-pointed");
    pointed.getStyleClass().addAll("dense", "muted");
    pointed.setWrapText(true);
    pointed.setMinHeight(Region.USE_PREF_SIZE);
    speech.bind(pointed, "groups.met-keys");
    canvas.onPointed((one, other, times) -> {
      pointed.textProperty().unbind();
      pointed.setText(
          speech.text("groups.met-times", speech.text("groups.and", one, other), times));
      canvas.say(pointed.getText());
    });
    HBox both = new HBox(canvas, summary);
    both.getStyleClass().add("groups-row");
    HBox.setHgrow(canvas, Priority.ALWAYS);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(both, pointed);
    model.metProperty().addListener((observed, before, now) -> show(now));
  }

  /** Puts the keyboard into the matrix. */
  void focus() {
    canvas.requestFocus();
  }

  /** Asks how it stands now, and draws it when that is known. */
  void refresh() {
    model.askMet();
  }

  private void show(MetMatrix matrix) {
    canvas.show(matrix);
    if (!matrix.summary().equals(shown)) {
      shown = matrix.summary();
      summary.setItems(FXCollections.observableArrayList(shown));
    }
  }

  private static final class Line extends ListCell<String> {
    Line() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
      super.updateItem(line, empty);
      setText(empty ? null : line);
    }
  }
}
