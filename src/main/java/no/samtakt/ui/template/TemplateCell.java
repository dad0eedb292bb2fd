package no.samtakt.ui.template;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One template in the list. */
final class TemplateCell extends ListCell<TemplateRow> {
  private final FontIcon icon = Icons.of(Icon.RUN_SHEET, 20);
  private final FontIcon chosen = Icons.of(Icon.CHECK, 16);
  private final Label title = new Label();
  private final Label size = new Label();
  private final Label about = new Label();
  private final HBox row;

  TemplateCell() {
    title.getStyleClass().addAll("body", "semibold");
    size.getStyleClass().addAll("dense", "muted");
    about.getStyleClass().addAll("dense");
    for (Label label : new Label[] {title, size, about}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, size, about);
    words.getStyleClass().add("template-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    StackPane tile = new StackPane(icon);
    tile.getStyleClass().add("icon-tile");
    chosen.visibleProperty().bind(selectedProperty());
    row = new HBox(tile, words, chosen);
    row.getStyleClass().add("template-row");
    row.setAlignment(Pos.TOP_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TemplateRow template, boolean empty) {
    super.updateItem(template, empty);
    setText(null);
    if (empty || template == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Icons.change(icon, template.icon());
    title.setText(template.title());
    size.setText(template.size());
    about.setText(template.about());
    setAccessibleText(template.said());
    setGraphic(row);
  }
}
