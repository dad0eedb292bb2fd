package no.samtakt.ui.participants;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icons;

/** What stands beside the rules: a heading and what belongs to it. */
final class AsideNote extends VBox {
  AsideNote(Board.Rule note) {
    Label heading = new Label(note.rule());
    heading.getStyleClass().addAll("board-22", "semibold");
    Label words = new Label(note.why());
    words.getStyleClass().add("board-22");
    words.managedProperty().bind(words.textProperty().isNotEmpty());
    for (Label label : new Label[] {heading, words}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    HBox head = new HBox(heading);
    if (note.icon() != null) {
      head.getChildren().addFirst(Icons.of(note.icon(), 24));
    }
    head.getStyleClass().add("board-aside-head");
    getStyleClass().add("board-aside-note");
    getChildren().addAll(head, words);
  }
}
