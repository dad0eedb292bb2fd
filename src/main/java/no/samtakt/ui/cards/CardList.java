package no.samtakt.ui.cards;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/**
 * The fitting cards, for a leader who wants a certain one. A click or Enter puts it on the table.
 */
final class CardList extends ListView<CardRow> {
  private final CardsViewModel model;
  private final Runnable back;

  /** Lists cards; {@code back} is where the keyboard goes from the first row upwards. */
  CardList(CardsViewModel model, Runnable back, Speech speech) {
    this.model = model;
    this.back = back;
    setId("cards-list");
    speech.bind(accessibleTextProperty(), "cards.pane.heading.list");
    setCellFactory(list -> cell());
    setPlaceholder(noneFit(speech));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    managedProperty().bind(visibleProperty());
  }

  void paint(List<CardRow> rows) {
    if (!rows.equals(getItems())) {
      getItems().setAll(rows);
    }
  }

  /** Takes the keyboard, on the first card if none was chosen. */
  void enter() {
    if (!getItems().isEmpty()) {
      getSelectionModel().select(Math.max(0, getSelectionModel().getSelectedIndex()));
      requestFocus();
    }
  }

  private ListCell<CardRow> cell() {
    CardCell cell = new CardCell();
    cell.setOnMouseClicked(click -> {
      CardRow row = cell.getItem();
      if (row != null) {
        model.choose(row.id());
      }
    });
    return cell;
  }

  private EmptyState noneFit(Speech speech) {
    ActionButton clear = Buttons.normal();
    clear.setId("cards-clear");
    clear.setOnAction(pressed -> model.clear());
    speech.bind(clear, "cards.pane.clear");
    EmptyState state = new EmptyState(Icon.CARDS, clear);
    speech.bind(state.heading(), "cards.pane.none-fit");
    speech.bind(state.explanation(), "cards.pane.none-fit.how");
    return state;
  }

  private void pressed(KeyEvent key) {
    CardRow chosen = getSelectionModel().getSelectedItem();
    if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)
        && chosen != null
        && key.getTarget() == this
        && !key.isShortcutDown()) {
      model.choose(chosen.id());
      key.consume();
    } else if (key.getCode() == KeyCode.UP && getSelectionModel().getSelectedIndex() <= 0) {
      back.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.browse(false);
      back.run();
      key.consume();
    }
  }
}
