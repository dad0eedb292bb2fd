package no.samtakt.ui.now;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.TickingLabel;
import no.samtakt.ui.moment.Moment;
import org.kordamp.ikonli.javafx.FontIcon;

/** The item's title, kind and leader at the left, what is left of all of it at the right. */
final class HeadRow extends HBox {
  private final FontIcon icon = Icons.of(Icon.CUSTOM, 20);
  private final Label title = new Label();
  private final Label about = new Label();
  private final Label lead = new Label();
  private final Label whole = new Label();
  private final TickingLabel left = new TickingLabel("", "size16", "semibold");

  HeadRow() {
    getStyleClass().add("now-head");
    StackPane tile = new StackPane(icon);
    tile.getStyleClass().add("icon-tile");
    title.setId("now-title");
    title.getStyleClass().addAll("title", "now-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    about.getStyleClass().addAll("dense", "muted");
    lead.getStyleClass().addAll("dense", "muted");
    lead.setGraphic(Icons.of(Icon.PERSON, 12));
    FlowPane facts = new FlowPane(about, lead);
    facts.setMinWidth(0);
    for (Label label : new Label[] {title, about, lead}) {
      Tooltip whole = new Tooltip();
      whole.textProperty().bind(label.textProperty());
      label.setTooltip(whole);
      label.getStyleClass().add("may-ellipsize");
    }
    about.maxWidthProperty().bind(facts.widthProperty());
    lead.maxWidthProperty().bind(facts.widthProperty());
    facts.getStyleClass().add("now-facts");
    VBox words = new VBox(title, facts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    whole.getStyleClass().addAll("dense", "muted");
    left.setAlignment(Pos.TOP_RIGHT);
    left.setMinWidth(USE_PREF_SIZE);
    VBox remaining = new VBox(whole, left);
    remaining.setAlignment(Pos.TOP_RIGHT);
    remaining.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(tile, words, remaining);
  }

  /** In a flat window a long title gets one line, for the timer's sake. */
  void setFlat(boolean flat) {
    title.setWrapText(!flat);
  }

  void show(Moment.Head head) {
    Icons.change(icon, Icon.valueOf(head.kind().name()));
    title.setText(head.title());
    about.setText(head.about());
    about.setVisible(!head.about().isEmpty());
    about.setManaged(!head.about().isEmpty());
    String leader = head.lead();
    lead.setText(leader == null ? "" : leader);
    lead.setVisible(leader != null);
    lead.setManaged(leader != null);
    whole.setText(head.whole());
    left.setText(head.left());
  }
}
