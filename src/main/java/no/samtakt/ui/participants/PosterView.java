package no.samtakt.ui.participants;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The info poster: the ground rules to the left; to the right when it begins, or how to do it. */
final class PosterView extends HBox {
  private static final double PANEL = 432;

  /** A few rules are written so much larger than usual, and what stands beside them so much. */
  private static final double LARGEST = 1.9;

  private static final double LARGEST_ASIDE = 1.4;
  private static final double LEAST_DIGITS = 96;

  private final Label rulesHeading = new Label();
  private final VBox list = new VBox();
  private final VBox rules = new VBox();
  private final Heading heading = new Heading(Pos.CENTER_LEFT, 24, "board-24");
  private final Label starts = new Label();
  private final FitTime digits = new FitTime(224, HPos.LEFT);
  private final Bar bar = new Bar(20);
  private final Status status = new Status(Pos.CENTER_LEFT, "board-22", "muted");
  private final VBox asides = new VBox();
  private final Fit aside = new Fit(asides, LARGEST_ASIDE);
  private final VBox panel = new VBox();
  private List<Board.Rule> shownRules = List.of();
  private List<Board.Rule> shownAside = List.of();

  PosterView() {
    getStyleClass().add("board-poster");
    rulesHeading.getStyleClass().addAll("board-44", "semibold");
    rulesHeading.setWrapText(true);
    rulesHeading.setMinHeight(Region.USE_PREF_SIZE);
    Fit fit = new Fit(list, LARGEST);
    VBox.setVgrow(fit, Priority.ALWAYS);
    rules.getStyleClass().add("board-rules-side");
    rules.getChildren().addAll(rulesHeading, fit);
    HBox.setHgrow(rules, Priority.ALWAYS);
    starts.setId("participants-starts");
    starts.getStyleClass().addAll("board-24", "semibold");
    starts.setWrapText(true);
    starts.setMinHeight(Region.USE_PREF_SIZE);
    digits.setId("participants-digits");
    digits.setMinHeight(LEAST_DIGITS);
    digits.setPrefHeight(130);
    asides.getStyleClass().add("board-asides");
    aside.setId("participants-aside-panel");
    VBox.setVgrow(aside, Priority.ALWAYS);
    panel.getStyleClass().add("board-panel");
    panel.setMinWidth(PANEL);
    panel.setPrefWidth(PANEL);
    panel.setMaxWidth(PANEL);
    for (Region part : new Region[] {heading, starts, digits, bar.node(), status, aside, panel}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    panel.getChildren().addAll(heading, starts, digits, bar.node(), status, aside);
    getChildren().addAll(rules, panel);
  }

  void show(Board.Poster board) {
    panel.setVisible(!board.heading().isEmpty());
    heading.show(board.icon(), board.heading());
    rulesHeading.setText(board.rulesHeading());
    if (!board.rules().equals(shownRules)) {
      shownRules = board.rules();
      RuleRow.fill(list, shownRules);
    }
    starts.setText(board.starts());
    starts.setVisible(!board.starts().isEmpty());
    Countdown countdown = board.countdown();
    digits.setVisible(countdown != null);
    status.setVisible(countdown != null && !countdown.words().isEmpty());
    bar.node().setVisible(countdown != null && !countdown.total().isZero());
    if (countdown != null) {
      digits.show(countdown);
      bar.show(countdown);
      status.show(countdown);
    }
    aside.setVisible(!board.aside().isEmpty());
    // Beneath a time it stands at the foot; alone it begins where the time would.
    asides.setAlignment(countdown == null ? Pos.TOP_LEFT : Pos.BOTTOM_LEFT);
    if (!board.aside().equals(shownAside)) {
      shownAside = board.aside();
      asides.getChildren().setAll(shownAside.stream().map(AsideNote::new).toList());
    }
  }
}
