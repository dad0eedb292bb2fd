package no.samtakt.ui.start;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** A whole row that is one button: an earlier session, or an example. */
final class ChoiceRow extends Button {
  private final HBox line;

  ChoiceRow(Icon icon, String title, String detail, String said, Runnable chosen) {
    getStyleClass().setAll("start-row");
    StackPane tile = new StackPane(Icons.of(icon, 20));
    tile.getStyleClass().addAll("icon-tile");
    Label name = new Label(title);
    name.getStyleClass().addAll("body", "semibold");
    Label about = new Label(detail);
    about.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {name, about}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(name, about);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(tile, words);
    line.getStyleClass().add("start-row-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMouseTransparent(true);
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(widthProperty().subtract(32));
    setAccessibleText(said);
    setOnAction(pressed -> chosen.run());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** A button asks its graphic for its height in one long line, and these words may wrap. */
  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + line.prefHeight(Math.max(0, room)) + snappedBottomInset();
  }

  /** What stands at the right: how large it is, and how it stands. */
  void aside(String size, Icon icon, String standing, String style) {
    Label many = new Label(size);
    many.getStyleClass().addAll("dense", "muted");
    many.setMinWidth(USE_PREF_SIZE);
    Label how = new Label(standing, Icons.of(icon, 14));
    how.getStyleClass()
        .addAll("dense", "start-standing", "start-" + style.toLowerCase(Locale.ROOT));
    how.setMinWidth(USE_PREF_SIZE);
    line.getChildren().addAll(many, how);
  }
}
