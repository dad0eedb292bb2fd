package no.samtakt.ui.participants;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The last thing that participants see. */
final class EndView extends VBox {
  private final Label thanks = new Label();
  private final Label title = new Label();

  EndView() {
    getStyleClass().addAll("board", "board-end");
    setAlignment(Pos.CENTER);
    thanks.setId("participants-thanks");
    thanks.getStyleClass().addAll("board-88", "semibold");
    title.getStyleClass().addAll("board-32", "muted");
    for (Label label : new Label[] {thanks, title}) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(thanks, title);
  }

  void show(Board.End board) {
    thanks.setText(board.thanks());
    title.setText(board.title());
  }
}
