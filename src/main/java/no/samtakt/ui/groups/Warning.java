package no.samtakt.ui.groups;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** A box that tells of something to see to; without anything to tell it is not there. */
final class Warning extends HBox {
  private final Label heading = new Label();
  private final Label text = new Label();
  private final VBox words = new VBox();

  Warning(String id, Icon icon) {
    setId(id);
    getStyleClass().addAll("card-warning", "groups-warning");
    setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().addAll("dense", "semibold");
    text.getStyleClass().add("dense");
    for (Label label : new Label[] {heading, text}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    words.getChildren().addAll(heading, text);
    words.getStyleClass().add("groups-asking");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.of(icon, 16), words);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Puts a button under the words. */
  void offer(Node button) {
    words.getChildren().add(button);
  }

  Label heading() {
    return heading;
  }

  void show(String said) {
    text.setText(said);
    setVisible(!said.isEmpty());
  }
}
