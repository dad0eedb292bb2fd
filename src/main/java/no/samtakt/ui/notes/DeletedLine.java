package no.samtakt.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** That notes were deleted, and the way to bring them back, for as long as nothing replaces it. */
final class DeletedLine extends HBox {
  private final Label said = new Label();

  DeletedLine(NoteDoings doings, Speech speech) {
    setId("notes-deleted");
    getStyleClass().add("notes-deleted");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    said.getStyleClass().addAll("dense", "muted");
    said.setGraphic(Icons.of(Icon.DELETE, 14));
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    ActionButton back = Buttons.small(Icon.UNDO, "Z");
    back.setId("notes-restore");
    speech.bind(back, "notes.restore");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(pressed -> doings.takeBack());
    ActionButton close = Buttons.iconOnly(Icon.CLOSE);
    close.getStyleClass().add("small");
    speech.bind(close, "notes.dismiss");
    close.setOnAction(pressed -> doings.forget());
    getChildren().addAll(said, back, close);
  }

  void paint(String words) {
    said.setText(words);
    setVisible(!words.isEmpty());
  }
}
