package no.samtakt.ui.cohost;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import no.samtakt.ui.kit.RowOrStack;

/** A name, and where they are from: beside it, or under it where there is no room. */
final class NameLine extends StackPane {
  private final Label name = new Label();
  private final Label about = new Label();

  NameLine(String size) {
    getStyleClass().add("name-line");
    setMinWidth(0);
    name.getStyleClass().addAll(size, "semibold");
    about.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {name, about}) {
      label.setWrapText(true);
      label.setMinWidth(0);
    }
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    getChildren().add(RowOrStack.ofLines(name, about));
  }

  Label name() {
    return name;
  }

  void show(String who, String where) {
    name.setText(who);
    about.setText(where);
  }
}
