package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline;

/**
 * A sheet of which it is known from the start that some items take longer. What they lack is put in
 * after them, so that the plan stays what it was; and catching up takes nothing from what is too
 * short already.
 *
 * @param sheet the same plan, with those items as short as they can be
 * @param extras what comes after an item, by its id
 * @param original the sheet itself
 */
record Longer(RunSheet sheet, Map<ItemId, Item> extras, RunSheet original) {

  static Longer of(RunSheet sheet, Map<ItemId, Duration> delays) {
    List<Item> items = new ArrayList<>();
    Map<ItemId, Item> extras = new HashMap<>();
    Set<ItemId> taken = new HashSet<>();
    sheet.items().forEach(item -> taken.add(item.id()));
    for (Item item : sheet.items()) {
      Duration by = delays.get(item.id());
      items.add(by == null ? item : with(item, item.id(), item.shape(), item.kind()));
      if (by != null) {
        extras.put(item.id(), with(item, free(item.id(), taken), new Shape.Whole(by), Kind.CUSTOM));
      }
    }
    return new Longer(sheet.withItems(items), extras, sheet);
  }

  /** The rows of the sheet's own items, each with what it takes longer. */
  List<Timeline.Row> rows(List<Timeline.Row> walked) {
    List<Timeline.Row> rows = new ArrayList<>();
    for (Timeline.Row row : walked) {
      Item item = original.item(row.item().id()).orElse(null);
      if (item == null) {
        Timeline.Row before = rows.removeLast();
        rows.add(with(before, before.item(), row));
      } else {
        rows.add(with(row, item, row));
      }
    }
    return rows;
  }

  private static Timeline.Row with(Timeline.Row row, Item item, Timeline.Row last) {
    return new Timeline.Row(
        item,
        row.standing(),
        row.plannedStart(),
        row.plannedEnd(),
        row.start(),
        last.end(),
        row.pin());
  }

  private static ItemId free(ItemId of, Set<ItemId> taken) {
    ItemId id = new ItemId(of.value() + "+");
    while (!taken.add(id)) {
      id = new ItemId(id.value() + "+");
    }
    return id;
  }

  private static Item with(Item item, ItemId id, Shape shape, Kind kind) {
    boolean extra = !id.equals(item.id());
    return new Item(
        id,
        item.title(),
        kind,
        shape,
        shape.length(),
        new Cut.Never(),
        extra ? null : item.at(),
        item.lead(),
        item.purpose(),
        extra ? List.of() : item.script(),
        item.prompt(),
        item.card(),
        item.chat(),
        item.tools(),
        extra ? List.of() : item.warn(),
        extra ? AtZero.OVERTIME : item.end(),
        item.planB(),
        extra ? List.of() : item.topics(),
        item.notes());
  }
}
