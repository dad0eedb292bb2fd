package no.samtakt.ui.participants;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.Fonts;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.TimeText;

/** When everybody is back, and how long that is. */
final class ReturnView extends VBox {
  private static final int TIP = 28;

  /** Two lines of it; what is longer is smaller. */
  private static final double TIP_HEIGHT = 76;

  private static final double TIP_WIDTH = 960;

  private final Heading heading = new Heading(Pos.CENTER, 40, "board-44");
  private final LeadTime lead = new LeadTime();
  private final Bar bar = new Bar(28);
  private final TimeText left = new TimeText(38);
  private final Label total = new Label();
  private final Status status = new Status(Pos.CENTER, "board-24", "semibold");
  private final FitText tip = new FitText(TIP, VPos.CENTER, Fonts.TEXT, TextAlignment.LEFT);
  private final HBox tips = new HBox(Icons.of(Icon.ENERGISER, 24), tip);
  private final HBox remains = new HBox(left, total);

  ReturnView() {
    getStyleClass().addAll("board", "board-return");
    setAlignment(Pos.CENTER);
    lead.setId("participants-back");
    status.setId("participants-status");
    total.getStyleClass().addAll("board-32", "muted");
    remains.getStyleClass().add("board-heading");
    remains.setAlignment(Pos.BASELINE_CENTER);
    tip.setPrefHeight(TIP_HEIGHT);
    tips.getStyleClass().add("board-tips");
    tips.setAlignment(Pos.CENTER);
    for (Region part : new Region[] {tips, remains, bar.node(), status}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    VBox.setVgrow(lead, Priority.ALWAYS);
    lead.setMaxHeight(230);
    // The digits are lower than their line, so the heading may come closer.
    VBox.setMargin(lead, new Insets(-16, 0, -8, 0));
    getChildren().addAll(heading, lead, bar.node(), remains, status, tips);
  }

  void show(Board.Return board) {
    boolean waits = !board.clock().isEmpty();
    heading.show(board.icon(), board.heading());
    lead.show(board.lead(), board.clock());
    bar.show(board.countdown());
    bar.node().setVisible(waits);
    left.setText(board.countdown().digits());
    total.setText(board.total());
    remains.setVisible(waits);
    status.show(board.countdown());
    status.setVisible(waits && !board.countdown().words().isEmpty());
    tip.setText(board.tip());
    tip.setPrefWidth(Math.min(TIP_WIDTH, tip.width(TIP)));
    tips.setVisible(waits && !board.tip().isEmpty());
  }
}
