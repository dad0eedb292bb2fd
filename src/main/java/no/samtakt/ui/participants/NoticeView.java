package no.samtakt.ui.participants;

import javafx.geometry.VPos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The leader's own words, as large as there is room for. */
final class NoticeView extends VBox {
  private final FitText text = new FitText(150, VPos.CENTER);

  NoticeView() {
    getStyleClass().add("board-notice");
    text.setId("participants-message");
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().add(text);
  }

  void show(Board.Notice board) {
    text.setText(board.text());
  }
}
