package no.samtakt.ui.cohost;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** A name, and where they are from: beside it, or under it where there is no room. */
final class NameLine extends FlowPane {
  private final Label name = new Label();
  private final Label about = new Label();

  NameLine(String size) {
    getStyleClass().add("name-line");
    setAlignment(Pos.CENTER_LEFT);
    setRowValignment(VPos.BASELINE);
    setMinWidth(0);
    setPrefWrapLength(0);
    name.getStyleClass().addAll(size, "semibold");
    about.getStyleClass().addAll("dense", "muted");
    for (Label label : new Label[] {name, about}) {
      label.maxWidthProperty().bind(widthProperty());
    }
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    getChildren().addAll(name, about);
  }

  Label name() {
    return name;
  }

  void show(String who, String where) {
    name.setText(who);
    about.setText(where);
  }
}
