package no.samtakt.ui.cards;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/** People's own decks: the menu for them, and a notice where one could not be used. */
final class DeckBar {
  private final CardsViewModel model;
  private final Speech speech;
  private final ActionButton more = Buttons.iconOnly(Icon.MORE);
  private final Label trouble = new Label();
  private final VBox notice = new VBox();
  private int own;
  private boolean some;

  DeckBar(CardsViewModel model, Speech speech) {
    this.model = model;
    Decks decks = model.decks();
    this.speech = speech;
    more.setId("cards-more");
    more.setOnAction(pressed -> menu().show(more, Side.BOTTOM, 0, 4));
    speech.bind(more, "cards.pane.decks");
    ActionButton see = Buttons.small();
    see.setId("cards-problems");
    see.setMinWidth(Region.USE_PREF_SIZE);
    see.setOnAction(pressed -> decks.showProblems());
    speech.bind(see, "cards.pane.see-problems");
    trouble.setId("cards-trouble");
    trouble.getStyleClass().add("dense");
    trouble.setGraphic(Icons.of(Icon.WARNING, 16));
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(trouble, Priority.ALWAYS);
    HBox row = new HBox(trouble, see);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("cards-elsewhere", "cards-trouble");
    notice.getChildren().add(row);
    notice.getStyleClass().add("cards-trouble-room");
    notice.managedProperty().bind(notice.visibleProperty());
  }

  ActionButton menuButton() {
    return more;
  }

  Region notice() {
    return notice;
  }

  void paint(CardsScreen screen) {
    own = screen.own();
    some = !screen.fitting().isEmpty();
    trouble.setText(screen.trouble());
    notice.setVisible(!screen.trouble().isEmpty());
  }

  private ContextMenu menu() {
    Decks decks = model.decks();
    ContextMenu menu = new ContextMenu();
    menu.setId("cards-decks");
    menu.getItems().add(item("cards.pane.import", Icon.IMPORT, decks::importDeck));
    MenuItem export = item("cards.pane.export", Icon.SAVE, decks::exportOwn);
    export.setDisable(own == 0);
    menu.getItems().add(export);
    menu.getItems().add(item("cards.pane.reload", Icon.ROUND, decks::reload));
    MenuItem print = item("cards.pane.print", Icon.PRINT, model::print);
    print.setDisable(!some);
    menu.getItems().add(print);
    menu.getItems().add(item("cards.pane.write", Icon.NEW_FILE, model.form()::write));
    MenuItem edit = item("cards.pane.edit", Icon.WRITE, model.form()::edit);
    edit.setDisable(!model.form().canEdit());
    MenuItem own = item("cards.pane.make-own", Icon.COPY, model.form()::makeOwn);
    own.setDisable(!model.form().canMakeOwn());
    MenuItem remove = item("cards.pane.remove", Icon.REMOVE, model.form()::remove);
    remove.setDisable(!model.form().canEdit());
    menu.getItems().addAll(edit, own, remove);
    return menu;
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(speech.text(key), Icons.of(icon, 16));
    item.setId(key.replace('.', '-'));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
