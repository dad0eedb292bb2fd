package no.samtakt.ui.cards;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import no.samtakt.runsheet.ItemId;

/** The items that a card can be laid ready for; those that have it are checked. */
final class PlaceMenu {
  private PlaceMenu() {}

  static ContextMenu of(List<FilterChip<Place>> places, Consumer<ItemId> toggle) {
    ContextMenu menu = new ContextMenu();
    menu.setId("cards-places");
    for (FilterChip<Place> each : places) {
      CheckMenuItem item = new CheckMenuItem(each.label());
      item.setMnemonicParsing(false);
      item.setSelected(each.chosen());
      item.setOnAction(chosen -> toggle.accept(each.what().item()));
      menu.getItems().add(item);
    }
    return menu;
  }
}
