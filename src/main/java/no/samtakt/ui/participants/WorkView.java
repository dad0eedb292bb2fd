package no.samtakt.ui.participants;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An item that runs: its phases, its question, its time. */
final class WorkView extends VBox {
  /** The width of the time beside a question, in parts of the whole. */
  private static final double TIME_BESIDE = 400.0 / 1280;

  /** How large the time is at most: beside a question, and where there is nothing else. */
  private static final double USUAL = 224;

  private static final double ALONE = 340;

  private final HBox steps = new HBox();
  private final Fit shownAbove = new Fit(steps, 1);
  private final Heading beside = new Heading(Pos.CENTER_LEFT, 32, "board-28");
  private final Heading above = new Heading(Pos.CENTER, 40, "board-44", "default-ink");
  private final FitText prompt = new FitText(88, VPos.CENTER);
  private final FitTime digits = new FitTime(ALONE, HPos.CENTER);
  private final Bar bar = new Bar(28);
  private final Status status = new Status(Pos.CENTER, "board-28", "muted");
  private final VBox time = new VBox(digits, status);
  private final HBox body = new HBox();
  private final VBox hero = new VBox(prompt);
  private boolean asksBeside;
  private List<Board.Step> shownSteps = List.of();

  WorkView() {
    getStyleClass().addAll("board", "board-work");
    prompt.setId("participants-prompt");
    digits.setId("participants-digits");
    status.setId("participants-status");
    steps.getStyleClass().add("board-steps");
    shownAbove.setMinHeight(84);
    shownAbove.managedProperty().bind(shownAbove.visibleProperty());
    beside.managedProperty().bind(beside.visibleProperty());
    above.managedProperty().bind(above.visibleProperty());
    hero.getStyleClass().addAll("hero", "board-hero");
    VBox.setVgrow(prompt, Priority.ALWAYS);
    HBox.setHgrow(hero, Priority.ALWAYS);
    time.getStyleClass().add("board-time");
    time.setAlignment(Pos.CENTER);
    body.getStyleClass().add("board-columns");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    getChildren().addAll(shownAbove, beside, above, body, bar.node());
  }

  void show(Board.Work board) {
    boolean asks = !board.prompt().isEmpty();
    beside.setVisible(asks);
    above.setVisible(!asks);
    (asks ? beside : above).show(board.icon(), board.heading());
    show(board.phases());
    prompt.setText(board.prompt());
    digits.setPrefHeight(asks || !board.phases().isEmpty() ? USUAL : ALONE);
    digits.show(board.countdown());
    bar.show(board.countdown());
    status.show(board.countdown());
    List<VBox> parts = asks ? List.of(hero, time) : List.of(time);
    if (!body.getChildren().equals(parts)) {
      body.getChildren().setAll(parts);
    }
    HBox.setHgrow(time, asks ? Priority.NEVER : Priority.ALWAYS);
    asksBeside = asks;
  }

  @Override
  protected void layoutChildren() {
    double width = asksBeside ? Math.rint(getWidth() * TIME_BESIDE) : USE_COMPUTED_SIZE;
    if (time.getPrefWidth() != width) {
      time.setPrefWidth(width);
      time.setMinWidth(Math.max(0, width));
    }
    super.layoutChildren();
  }

  private void show(List<Board.Step> phases) {
    shownAbove.setVisible(!phases.isEmpty());
    if (!phases.equals(shownSteps)) {
      shownSteps = phases;
      steps.getChildren().setAll(phases.stream().map(StepBox::new).toList());
    }
  }
}
