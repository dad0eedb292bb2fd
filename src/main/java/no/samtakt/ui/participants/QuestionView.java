package no.samtakt.ui.participants;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;

/** A card for everybody to read. */
final class QuestionView extends VBox {
  private final Heading category = new Heading(Pos.CENTER_LEFT, 24, "board-24");
  private final FitText text = new FitText(104, VPos.CENTER);

  QuestionView() {
    getStyleClass().add("board-question");
    text.setId("participants-card");
    VBox hero = new VBox(category, text);
    hero.getStyleClass().addAll("hero", "board-hero", "board-card");
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox.setVgrow(hero, Priority.ALWAYS);
    getChildren().add(hero);
  }

  void show(Board.Question board) {
    category.show(Icon.QUESTION, board.category());
    text.setText(board.text());
  }
}
