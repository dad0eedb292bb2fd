package no.samtakt.ui.participants;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** One phase as a box: done with a check, now filled, ahead with its time. */
final class StepBox extends VBox {
  StepBox(Board.Step step) {
    getStyleClass().add("board-step");
    pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), step.when() == Board.When.NOW);
    Label title = new Label(step.title());
    title.getStyleClass().addAll("board-32", "semibold");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox top = new HBox(Icons.of(step.icon(), 32), title, room);
    top.getStyleClass().add("board-heading");
    top.setAlignment(Pos.CENTER_LEFT);
    if (step.when() == Board.When.DONE) {
      top.getChildren().add(Icons.of(Icon.CHECK, 32));
    }
    Label detail = new Label(step.detail());
    detail.getStyleClass().add("board-24");
    for (Label label : new Label[] {title, detail}) {
      label.setMinWidth(USE_PREF_SIZE);
      label.setMinHeight(USE_PREF_SIZE);
    }
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(this, step.when() == Board.When.NOW ? Priority.ALWAYS : Priority.SOMETIMES);
    setPrefWidth(step.when() == Board.When.NOW ? 440 : 340);
    setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(top, detail);
  }
}
