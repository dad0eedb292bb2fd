package no.samtakt.ui.groups;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** The best swap there is where a rule is broken, on one line where it fits. */
final class SwapBanner extends HBox {
  private final Label said = new Label();
  private final Tooltip where = new Tooltip();
  private final ActionButton swap = Buttons.small(Icon.MET_BEFORE);

  SwapBanner(Runnable does) {
    setId("groups-swap");
    getStyleClass().addAll("card-warning", "swap-banner");
    setAlignment(Pos.CENTER_LEFT);
    said.setId("groups-swap-said");
    said.getStyleClass().add("dense");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setTooltip(where);
    HBox.setHgrow(said, Priority.ALWAYS);
    swap.setId("groups-swap-accept");
    swap.setMinWidth(Region.USE_PREF_SIZE);
    swap.setOnAction(pressed -> does.run());
    getChildren().addAll(Icons.of(Icon.WARNING, 16), said, swap);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(@Nullable ChangeCard card) {
    setVisible(card != null);
    if (card != null) {
      said.setText(String.join(" ", card.lines()));
      where.setText(card.heading() + ". " + card.note());
      swap.setText(card.accept());
      swap.setAccessibleHelp(said.getText() + ". " + where.getText());
    }
  }
}
