package no.samtakt.ui.cards;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;

/**
 * The search field. The arrow downwards goes into the list, Enter takes its first card, and Esc
 * first empties the field and then leaves it.
 */
final class CardSearch extends HBox {
  private final TextField field = new TextField();
  private final CardsViewModel model;
  private final Runnable intoList;
  private final Runnable home;

  CardSearch(CardsViewModel model, Runnable intoList, Runnable home) {
    this.model = model;
    this.home = home;
    this.intoList = intoList;
    getStyleClass().addAll("framed-field", "card-search");
    field.setId("cards-search");
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.textProperty().addListener((observed, before, now) -> model.search(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(Icons.of(Icon.SEARCH, 16), field);
    setOnMousePressed(press -> field.requestFocus());
  }

  void paint(CardsScreen screen) {
    field.setPromptText(screen.searchPrompt());
    if (!field.getText().equals(screen.search())) {
      field.setText(screen.search());
    }
  }

  ReadOnlyBooleanProperty typing() {
    return field.focusedProperty();
  }

  void focus() {
    field.requestFocus();
  }

  private void pressed(KeyEvent key) {
    CardsScreen screen = model.screenProperty().get();
    switch (key.getCode()) {
      case DOWN -> {
        model.browse(true);
        intoList.run();
        key.consume();
      }
      case ENTER -> {
        if (!key.isShortcutDown() && !field.getText().isBlank() && !screen.fitting().isEmpty()) {
          model.choose(screen.fitting().getFirst().id());
          key.consume();
        }
      }
      case ESCAPE -> {
        if (screen.browsing() || !field.getText().isEmpty()) {
          field.clear();
          model.browse(false);
        } else {
          home.run();
        }
        key.consume();
      }
      default -> {}
    }
  }
}
