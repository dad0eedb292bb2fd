package no.samtakt.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;

/**
 * What the plan was, where the agenda has been changed underway. Planned times are told by this,
 * however the sheet of the course looks by now.
 *
 * @param order the items of the plan, in its order; an item that is not among them was put in
 *     underway
 * @param changed items that are shorter in the sheet by now, as they were planned
 * @param later how much later than in the sheet it was agreed that an item starts, and with it what
 *     comes after; a pin stays where it is
 */
public record AsPlanned(
    List<ItemId> order, Map<ItemId, Item> changed, Map<ItemId, Duration> later) {
  public AsPlanned {
    order = List.copyOf(order);
    changed = Map.copyOf(changed);
    later = Map.copyOf(later);
  }

  static AsPlanned of(RunSheet sheet) {
    return new AsPlanned(ids(sheet), Map.of(), Map.of());
  }

  /** The same for items that were changed; the first plan that there was of an item counts. */
  AsPlanned changing(List<Item> before) {
    Map<ItemId, Item> all = new HashMap<>(changed);
    before.forEach(item -> all.putIfAbsent(item.id(), item));
    return new AsPlanned(order, all, later);
  }

  /** The same with everything from an item on so much later. */
  AsPlanned delaying(ItemId item, Duration by) {
    Map<ItemId, Duration> all = new HashMap<>(later);
    all.merge(item, by, Duration::plus);
    return new AsPlanned(order, changed, all);
  }

  /**
   * The plan by a newer sheet that was taken over.
   *
   * @param unplanned what was put in underway, and still is no part of the plan
   * @param run whether an item has been run, so that its earlier plan stays
   */
  AsPlanned takingOver(RunSheet newer, Set<ItemId> unplanned, Predicate<ItemId> run) {
    List<ItemId> all = ids(newer).stream().filter(item -> !unplanned.contains(item)).toList();
    Map<ItemId, Item> kept = new HashMap<>(changed);
    kept.keySet().removeIf(item -> !run.test(item));
    Map<ItemId, Duration> delays = new HashMap<>(later);
    delays.keySet().removeIf(item -> !run.test(item) || !all.contains(item));
    Duration ahead =
        later.entrySet().stream()
            .filter(delay -> !delays.containsKey(delay.getKey()))
            .map(Map.Entry::getValue)
            .reduce(Duration.ZERO, Duration::plus);
    // What was agreed to be put off is everything ahead, whichever item comes first in it now.
    all.stream()
        .filter(item -> !run.test(item))
        .findFirst()
        .filter(item -> !ahead.isZero())
        .ifPresent(item -> delays.put(item, ahead));
    return new AsPlanned(all, kept, delays);
  }

  /** Items of the sheet that are not in the plan. */
  Set<ItemId> unplanned(RunSheet sheet) {
    Set<ItemId> others = new HashSet<>(ids(sheet));
    order.forEach(others::remove);
    return others;
  }

  private static List<ItemId> ids(RunSheet sheet) {
    return sheet.items().stream().map(Item::id).toList();
  }
}
