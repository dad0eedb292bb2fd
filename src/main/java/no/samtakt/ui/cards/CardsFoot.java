package no.samtakt.ui.cards;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.AfterLayout;

/**
 * Beneath the pane, for what is done with nearly every card. With large text a card is higher than
 * the pane; its buttons then stay here, where they are seen, and else stand right under the card.
 */
final class CardsFoot extends VBox {
  /** Between the card, its buttons and what is around them, in pixels. */
  private static final double GAP = 40;

  private final Region pane;
  private final Region table;
  private final Region card;
  private final CardActions actions;

  /**
   * A foot that holds nothing.
   *
   * @param pane all of it, this foot included
   * @param table where the card lies, unless something else has its place
   * @param card what the buttons stand under
   */
  CardsFoot(Region pane, Region table, Region card, CardActions actions) {
    this.pane = pane;
    this.table = table;
    this.card = card;
    this.actions = actions;
    getStyleClass().addAll("cards-foot", "line-above");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    pane.heightProperty().addListener(changed -> settle());
    card.heightProperty().addListener(changed -> settle());
    card.visibleProperty().addListener(changed -> settle());
    table.visibleProperty().addListener(changed -> settle());
    table.sceneProperty().addListener(changed -> settle());
    actions.first().heightProperty().addListener(changed -> settle());
  }

  /** Takes the buttons or gives them back, once everything has its size. */
  private void settle() {
    AfterLayout.once(pane, this::place);
  }

  private void place() {
    VBox first = actions.first();
    boolean here = getChildren().contains(first);
    Insets sides = pane.getInsets();
    double room = pane.getHeight() - sides.getTop() - sides.getBottom();
    boolean wanted =
        table.getScene() != null
            && table.isVisible()
            && card.isVisible()
            && card.getHeight() + first.getHeight() + GAP > room;
    if (here != wanted) {
      Scene scene = pane.getScene();
      Node focused = scene == null ? null : scene.getFocusOwner();
      if (wanted) {
        getChildren().setAll(first);
      } else {
        getChildren().clear();
        actions.takeBack();
      }
      setVisible(wanted);
      // Whoever is on one of the buttons stays there.
      if (focused != null && Objects.equals(focused.getScene(), scene)) {
        focused.requestFocus();
      }
    }
  }
}
