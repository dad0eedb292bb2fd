package no.samtakt.ui.cards;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;

/**
 * What can be done with the cards: show the one on the table, draw another, take it to the chat,
 * lay it ready for an item, give it its minutes, go on in its chain.
 */
final class CardActions extends VBox {
  private final ActionButton show = Buttons.normal(Icon.PARTICIPANT_WINDOW);
  private final ActionButton draw = Buttons.normal(Icon.SHUFFLE, "K");
  private final ActionButton chat = Buttons.normal(Icon.COPY);
  private final ActionButton timer = Buttons.normal(Icon.TIMER);
  private final ActionButton pin = Buttons.normal(Icon.ANCHOR);
  private final ActionButton step = Buttons.normal(Icon.GO);
  private final VBox first = new VBox();
  private List<FilterChip<Place>> places = List.of();

  CardActions(CardsViewModel model, Speech speech) {
    getStyleClass().add("card-actions");
    show.setId("cards-show");
    show.getStyleClass().add("cards-show");
    show.setMaxWidth(Double.MAX_VALUE);
    show.setOnAction(pressed -> model.toggleShown());
    show.managedProperty().bind(show.visibleProperty());
    draw.setId("cards-draw");
    draw.setMaxWidth(Double.MAX_VALUE);
    draw.setOnAction(pressed -> model.draw());
    chat.setId("cards-chat");
    chat.setMaxWidth(Double.MAX_VALUE);
    chat.setOnAction(pressed -> model.copy());
    chat.managedProperty().bind(chat.visibleProperty());
    speech.bind(chat, "cards.pane.chat");
    timer.setId("cards-timer");
    timer.setOnAction(pressed -> model.startTimer());
    pin.setId("cards-pin");
    pin.setOnAction(
        pressed -> PlaceMenu.of(places, model::togglePinned).show(pin, Side.TOP, 0, -4));
    speech.bind(pin, "cards.pane.pin");
    step.setId("cards-step");
    step.setOnAction(pressed -> model.takeNextStep());
    for (ActionButton each : List.of(timer, pin, step)) {
      each.setMaxWidth(Double.MAX_VALUE);
      each.managedProperty().bind(each.visibleProperty());
    }
    first.getStyleClass().add("card-actions");
    first.getChildren().addAll(show, new RowOrStack(draw, chat));
    getChildren().addAll(first, new RowOrStack(pin, timer), step);
  }

  /** What is done with nearly every card: showing it, drawing another, taking it to the chat. */
  VBox first() {
    return first;
  }

  /** Takes those back that a foot has had. */
  void takeBack() {
    if (!getChildren().contains(first)) {
      getChildren().addFirst(first);
    }
  }

  /** Offers what can be done: without a card on the table, drawing one is what comes next. */
  void paint(CardsScreen screen) {
    CardFace face = screen.face();
    boolean onTable = face != null;
    boolean isShown = face != null && face.isShown();
    show.setVisible(onTable);
    chat.setVisible(onTable);
    show.setText(screen.show());
    show.setIcon(isShown ? Icon.HIDDEN : Icon.PARTICIPANT_WINDOW);
    accent(show, onTable && !isShown);
    accent(draw, !onTable);
    draw.setText(screen.draw());
    draw.setDisable(screen.fitting().isEmpty());
    timer.setVisible(onTable);
    timer.setText(screen.timer());
    places = screen.places();
    pin.setVisible(onTable && !places.isEmpty());
    step.setVisible(!screen.nextStep().isEmpty());
    step.setText(screen.nextStep());
  }

  private static void accent(ActionButton button, boolean on) {
    button.getStyleClass().remove("accent");
    if (on) {
      Buttons.accent(button);
    }
  }
}
