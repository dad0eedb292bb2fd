package no.samtakt.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;

/** What items are called, also those that are in the agenda no longer. */
public final class ItemTitles {
  private final Map<ItemId, String> titles = new HashMap<>();

  private ItemTitles() {}

  /** Every version of the sheet counts; the last one that has an item names it. */
  public static ItemTitles of(List<SessionEvent> journal) {
    ItemTitles all = new ItemTitles();
    for (SessionEvent event : journal) {
      brought(event).forEach(item -> all.titles.put(item.id(), item.title()));
    }
    return all;
  }

  /** The items that an event brings; what was put in or split underway stands in no sheet. */
  private static List<Item> brought(SessionEvent event) {
    return switch (event) {
      case SessionEvent.SheetOpened opened -> opened.sheet().items();
      case SessionEvent.SheetTakenOver newer -> newer.sheet().items();
      case SessionEvent.ItemInserted in when in.split() != null ->
          List.of(in.item(), in.split().rest());
      case SessionEvent.ItemInserted in -> List.of(in.item());
      case SessionEvent.ItemSplit in -> List.of(in.split().rest());
      default -> List.of();
    };
  }

  /** The title; the id where no sheet had the item. */
  public String of(ItemId item) {
    return titles.getOrDefault(item, item.value());
  }
}
