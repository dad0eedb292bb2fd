package no.samtakt.ui.participants;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Before it begins: the ground rules to the left, when it starts to the right. */
final class StartView extends HBox {
  private static final double PANEL = 432;

  /** More than so many rules stand closer. */
  private static final int USUAL_RULES = 6;

  private final Label rulesHeading = new Label();
  private final VBox list = new VBox();
  private final VBox rules = new VBox();
  private final Heading heading = new Heading(Pos.CENTER_LEFT, 24, "board-24");
  private final Heading alone = new Heading(Pos.CENTER, 40, "board-44", "default-ink");
  private final Label starts = new Label();
  private final FitTime digits = new FitTime(224, HPos.CENTER);
  private final Bar bar = new Bar(20);
  private final Status status = new Status(Pos.CENTER_LEFT, "board-20", "muted");
  private final VBox panel = new VBox();
  private List<Board.Rule> shownRules = List.of();

  StartView() {
    getStyleClass().add("board-start");
    rulesHeading.getStyleClass().addAll("board-44", "semibold");
    rulesHeading.setWrapText(true);
    rulesHeading.setMinHeight(Region.USE_PREF_SIZE);
    Shrink shrunk = new Shrink(list);
    VBox.setVgrow(shrunk, Priority.ALWAYS);
    rules.getStyleClass().add("board-rules-side");
    rules.getChildren().addAll(rulesHeading, shrunk);
    HBox.setHgrow(rules, Priority.ALWAYS);
    starts.setId("participants-starts");
    starts.getStyleClass().addAll("board-24", "semibold");
    starts.setWrapText(true);
    starts.setMinHeight(Region.USE_PREF_SIZE);
    starts.setMaxWidth(Double.MAX_VALUE);
    digits.setId("participants-digits");
    panel.getStyleClass().add("board-panel");
    for (Region part : new Region[] {rules, heading, alone, digits, bar.node(), status}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    panel.getChildren().addAll(heading, alone, starts, digits, bar.node(), status);
    getChildren().addAll(rules, panel);
  }

  void show(Board.Start board) {
    boolean ruled = !board.rules().isEmpty();
    rules.setVisible(ruled);
    heading.setVisible(ruled);
    alone.setVisible(!ruled);
    (ruled ? heading : alone).show(board.icon(), board.heading());
    rulesHeading.setText(board.rulesHeading());
    if (!board.rules().equals(shownRules)) {
      shownRules = board.rules();
      list.getStyleClass().remove("many");
      if (shownRules.size() > USUAL_RULES) {
        list.getStyleClass().add("many");
      }
      list.getChildren().clear();
      for (Board.Rule rule : shownRules) {
        if (!list.getChildren().isEmpty()) {
          list.getChildren().add(between());
        }
        list.getChildren().add(row(list.getChildren().size() / 2 + 1, rule));
      }
    }
    starts.setText(board.starts());
    starts.setAlignment(ruled ? Pos.CENTER_LEFT : Pos.CENTER);
    Countdown countdown = board.countdown();
    digits.setVisible(countdown != null);
    status.setVisible(countdown != null && !countdown.words().isEmpty());
    bar.node().setVisible(countdown != null && !countdown.total().isZero());
    if (countdown != null) {
      digits.show(countdown);
      bar.show(countdown);
      status.show(countdown);
    }
    arrange(ruled);
  }

  private void arrange(boolean ruled) {
    panel.setAlignment(ruled ? Pos.TOP_LEFT : Pos.CENTER);
    panel.setMinWidth(ruled ? PANEL : 0);
    panel.setPrefWidth(ruled ? PANEL : USE_COMPUTED_SIZE);
    digits.setPrefHeight(ruled ? 130 : 224);
    digits.stand(ruled ? HPos.LEFT : HPos.CENTER);
    status.setAlignment(ruled ? Pos.CENTER_LEFT : Pos.CENTER);
    starts.getStyleClass().remove("board-32");
    if (!ruled) {
      starts.getStyleClass().add("board-32");
    }
    HBox.setHgrow(panel, ruled ? Priority.NEVER : Priority.ALWAYS);
  }

  /** Rules share the height that is left over, but keep together. */
  private static Region between() {
    Region room = new Region();
    room.getStyleClass().add("board-between");
    VBox.setVgrow(room, Priority.ALWAYS);
    return room;
  }

  private static HBox row(int number, Board.Rule rule) {
    Label tile = new Label(Integer.toString(number));
    tile.getStyleClass().addAll("icon-tile", "board-tile", "board-24", "semibold");
    Label first = new Label(rule.rule());
    first.getStyleClass().addAll("board-24", "semibold");
    Label why = new Label(rule.why());
    why.getStyleClass().addAll("board-20", "muted");
    why.managedProperty().bind(why.textProperty().isNotEmpty());
    for (Label label : new Label[] {first, why}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox words = new VBox(first, why);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(tile, words);
    row.getStyleClass().add("board-rule");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
