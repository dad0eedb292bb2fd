package no.samtakt.ui.participants;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.words.Words;

/** Everybody's room: names from A to Å, with the question and the time above. */
final class RoomsView extends VBox {
  private static final double HEAD = 158;
  private static final double HEAD_WITHOUT_PROMPT = 128;

  /** A long question may take more room, up to this part of the height, to stay readable. */
  private static final double MOST_HEAD = 0.36;

  private static final double READABLE = 18;
  private static final double TIME = 240;
  private static final double BESIDE = 40;

  private final Heading heading = new Heading(Pos.CENTER_LEFT, 24, "board-22");
  private final FitText prompt = new FitText(34, VPos.TOP);
  private final FitTime digits = new FitTime(104, HPos.RIGHT);
  private final Bar bar = new Bar(14);
  private final Status status = new Status(Pos.CENTER_RIGHT, "board-20", "semibold");
  private final Label hint = new Label();
  private final Label help = new Label();
  private final Label page = new Label();
  private final NameColumns names = new NameColumns(this::turned);
  private final HBox head;
  private Words words;
  private boolean asks;

  RoomsView(Words words) {
    this.words = words;
    getStyleClass().addAll("board", "board-rooms");
    prompt.setId("participants-prompt");
    status.setId("participants-status");
    hint.setId("participants-hint");
    page.setId("participants-page");
    names.setId("participants-names");
    VBox asked = new VBox(heading, prompt);
    asked.getStyleClass().add("board-tight");
    VBox.setVgrow(prompt, Priority.ALWAYS);
    HBox.setHgrow(asked, Priority.ALWAYS);
    digits.setPrefHeight(104);
    VBox time = new VBox(digits, bar.node(), status);
    time.getStyleClass().add("board-tight");
    time.setMinWidth(TIME);
    time.setPrefWidth(TIME);
    time.setMaxWidth(TIME);
    status.managedProperty().bind(status.textProperty().isNotEmpty());
    head = new HBox(asked, time);
    head.getStyleClass().add("board-columns");

    hint.getStyleClass().addAll("board-24", "muted");
    help.getStyleClass().addAll("board-24", "muted");
    page.getStyleClass().addAll("board-24", "semibold");
    for (Label label : new Label[] {hint, help, page}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox said = new HBox(hint, help, room, page);
    said.getStyleClass().add("board-line");
    said.setAlignment(Pos.BASELINE_LEFT);
    Fit line = new Fit(said, 1);
    VBox.setVgrow(names, Priority.ALWAYS);
    getChildren().addAll(head, line, names);
  }

  void show(Board.Rooms board, Words words) {
    this.words = words;
    heading.show(board.icon(), board.heading());
    prompt.setText(board.prompt());
    digits.show(board.countdown());
    bar.show(board.countdown());
    status.show(board.countdown());
    hint.setText(board.hint());
    help.setText(board.help());
    asks = !board.prompt().isEmpty();
    requestLayout();
    names.show(board.places(), board.turn());
  }

  @Override
  protected void layoutChildren() {
    double high = head();
    if (head.getPrefHeight() != high) {
      head.setMinHeight(high);
      head.setPrefHeight(high);
      head.setMaxHeight(high);
    }
    super.layoutChildren();
  }

  private double head() {
    if (!asks) {
      return HEAD_WITHOUT_PROMPT;
    }
    double width = getWidth() - snappedLeftInset() - snappedRightInset() - TIME - BESIDE;
    double needed = heading.prefHeight(width) + 8 + prompt.height(READABLE, width) + 2;
    return Math.max(HEAD, Math.min(Math.rint(needed), Math.rint(getHeight() * MOST_HEAD)));
  }

  private void turned(int shown, int pages) {
    page.setText(pages == 1 ? "" : words.text("participants.page", shown, pages));
  }
}
