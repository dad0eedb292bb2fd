package no.samtakt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionEvent;

/** What items are called, also those that are in the agenda no longer. */
final class ItemTitles {
  private final Map<ItemId, String> titles = new HashMap<>();

  /** Every version of the sheet counts; the last one that has an item names it. */
  static ItemTitles of(List<SessionEvent> journal) {
    ItemTitles all = new ItemTitles();
    for (SessionEvent event : journal) {
      switch (event) {
        case SessionEvent.SheetOpened opened -> all.put(opened.sheet().items());
        case SessionEvent.SheetTakenOver newer -> all.put(newer.sheet().items());
        case SessionEvent.ItemInserted in -> all.put(List.of(in.item()));
        default -> {
          // Nothing else brings an item that has a title of its own.
        }
      }
    }
    return all;
  }

  private void put(List<Item> items) {
    items.forEach(item -> titles.put(item.id(), item.title()));
  }

  String of(ItemId item) {
    return titles.getOrDefault(item, item.value());
  }
}
