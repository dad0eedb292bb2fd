package no.samtakt.ui.notes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;

/**
 * One quiet line beneath the field: which keys save and leave while somebody types, and that the
 * last note is safe. It keeps its height, so that nothing moves when it has nothing to say.
 */
final class FieldStatus extends FlowPane {
  private final Label saved = new Label();

  FieldStatus(ReadOnlyBooleanProperty typing, Speech speech) {
    getStyleClass().add("note-status");
    HBox save = hint("Enter", "notes.key.save", speech);
    HBox leave = hint("Esc", "notes.key.leave", speech);
    for (HBox hint : new HBox[] {save, leave}) {
      hint.visibleProperty().bind(typing);
    }
    saved.setId("notes-saved");
    saved.getStyleClass().addAll("meta", "success-text");
    saved.setGraphic(Icons.of(Icon.CHECK, 14));
    saved.managedProperty().bind(saved.visibleProperty());
    saved.setVisible(false);
    getChildren().addAll(saved, save, leave);
  }

  void showSaved(String words) {
    saved.setText(words);
    saved.setVisible(!words.isEmpty());
  }

  private static HBox hint(String key, String does, Speech speech) {
    Label word = new Label();
    word.getStyleClass().addAll("meta", "muted");
    speech.bind(word, does);
    HBox hint = new HBox(new KeyHint(key), word);
    hint.setAlignment(Pos.CENTER_LEFT);
    hint.getStyleClass().add("note-key");
    return hint;
  }
}
