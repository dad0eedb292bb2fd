package no.samtakt.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One command: its name, and the keys that do the same. */
final class PaletteRow extends ListCell<Action> {
  private final Speech speech;
  private final FontIcon icon = Icons.of(Icon.GO, 16);
  private final Label name = new Label();
  private final HBox keys = new HBox();
  private final HBox row = new HBox(icon, name, keys);

  PaletteRow(Speech speech) {
    this.speech = speech;
    row.getStyleClass().add("palette-row");
    row.setAlignment(Pos.CENTER_LEFT);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    name.getStyleClass().add("body");
    HBox.setHgrow(name, Priority.ALWAYS);
    keys.getStyleClass().add("palette-keys");
    keys.setAlignment(Pos.CENTER_RIGHT);
    keys.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Action action, boolean empty) {
    super.updateItem(action, empty);
    setText(null);
    if (empty || action == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Icons.change(icon, action.icon());
    name.setText(speech.text(action.name()));
    keys.getChildren().clear();
    action
        .alone()
        .or(action::always)
        .map((Stroke stroke) -> stroke.drawn(speech.words()))
        .ifPresent(drawn -> drawn.forEach(key -> keys.getChildren().add(new KeyHint(key))));
    setAccessibleText(name.getText());
    setGraphic(row);
  }
}
