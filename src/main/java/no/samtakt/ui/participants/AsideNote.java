package no.samtakt.ui.participants;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icons;

/** What stands beside the rules: a heading and what belongs to it. */
final class AsideNote extends VBox {
  AsideNote(Board.Rule note) {
    Lines heading = new Lines(note.rule(), "board-24", "semibold");
    Lines words = new Lines(note.why(), "board-22");
    HBox head = new HBox(heading);
    if (note.icon() != null) {
      head.getChildren().addFirst(Icons.of(note.icon(), 24));
    }
    head.getStyleClass().add("board-aside-head");
    getStyleClass().add("board-aside-note");
    getChildren().addAll(head, words);
  }
}
