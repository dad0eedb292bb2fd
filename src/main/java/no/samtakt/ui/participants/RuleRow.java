package no.samtakt.ui.participants;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/** A ground rule with its tile: an icon, or a number where no rule of the list has one. */
final class RuleRow extends HBox {
  private RuleRow(Label tile, Board.Rule rule) {
    tile.getStyleClass().addAll("icon-tile", "board-tile", "board-24", "semibold");
    Lines first = new Lines(rule.rule(), "board-24", "semibold");
    Lines why = new Lines(rule.why(), "board-22", "muted");
    VBox words = new VBox(first, why);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(tile, words);
    getStyleClass().add("board-rule");
    setAlignment(Pos.CENTER_LEFT);
  }

  /** Fills a list with rules, which share the height that is left over but keep together. */
  static void fill(VBox list, List<Board.Rule> rules) {
    boolean drawn = rules.stream().anyMatch(rule -> rule.icon() != null);
    list.getChildren().clear();
    int number = 0;
    for (Board.Rule rule : rules) {
      if (number > 0) {
        list.getChildren().add(between());
      }
      number++;
      list.getChildren().add(new RuleRow(drawn ? icon(rule) : number(number), rule));
    }
  }

  private static Label icon(Board.Rule rule) {
    Label tile = new Label();
    tile.setGraphic(Icons.of(rule.icon() == null ? Icon.CHECK : rule.icon(), 24));
    return tile;
  }

  private static Label number(int number) {
    return new Label(Integer.toString(number));
  }

  private static Region between() {
    Region room = new Region();
    room.getStyleClass().add("board-between");
    VBox.setVgrow(room, Priority.ALWAYS);
    return room;
  }
}
