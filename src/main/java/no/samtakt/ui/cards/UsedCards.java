package no.samtakt.ui.cards;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import no.samtakt.cards.CardId;
import no.samtakt.ui.kit.Speech;

/** The cards drawn so far; pressing one puts it on the table again. */
final class UsedCards extends VBox {
  private final Consumer<CardId> choose;
  private final VBox rows = new VBox();
  private List<UsedCard> shown = List.of();

  UsedCards(Consumer<CardId> choose, Speech speech) {
    this.choose = choose;
    setId("cards-used");
    getStyleClass().add("used-cards");
    Label heading = new Label();
    heading.getStyleClass().addAll("dense", "semibold");
    speech.bind(heading, "cards.pane.used");
    managedProperty().bind(visibleProperty());
    getChildren().addAll(heading, rows);
    setVisible(false);
  }

  /** A session draws a few dozen cards at most, so each has a button of its own. */
  void paint(List<UsedCard> used) {
    if (!used.equals(shown)) {
      shown = used;
      setVisible(!used.isEmpty());
      rows.getChildren().setAll(used.stream().map(this::row).toList());
    }
  }

  private Node row(UsedCard card) {
    Label time = new Label(card.time());
    time.getStyleClass().addAll("muted", "used-time");
    time.setMinWidth(USE_PREF_SIZE);
    Button again = new Button(card.text(), time);
    again.setId("cards-used-" + card.number());
    again.getStyleClass().addAll("used-card", "may-ellipsize");
    again.setTooltip(new Tooltip(card.text()));
    again.setAccessibleText(card.time() + " " + card.text());
    again.setMnemonicParsing(false);
    again.setMaxWidth(Double.MAX_VALUE);
    again.setOnAction(pressed -> choose.accept(card.id()));
    VBox row = new VBox(again);
    row.getStyleClass().add("line-below");
    return row;
  }
}
