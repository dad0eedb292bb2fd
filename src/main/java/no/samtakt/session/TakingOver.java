package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;

/**
 * Taking over a newer version of the sheet: what has been run stays as it was, and what lies ahead
 * in the newer sheet comes after it, with its lengths and in its order.
 *
 * <p>Items that were put in underway, and rests of items that were split, stand in no file. Those
 * ahead are kept, each behind the item that it stood behind. What was only shortened or moved
 * underway is as the newer sheet has it.
 */
final class TakingOver {
  private TakingOver() {}

  static Decision decide(Course course, RunSheet newer, Instant now) {
    if (course.ended() != null) {
      return Moves.notRunning(course);
    }
    List<Item> all = course.sheet().items();
    int index = course.index();
    Set<ItemId> behind = new HashSet<>();
    all.subList(0, index + 1).forEach(item -> behind.add(item.id()));
    Set<ItemId> unplanned = course.asPlanned().unplanned(course.sheet());
    List<Item> ahead =
        newer.items().stream()
            .skip(here(course, behind, newer) + 1L)
            .filter(item -> !behind.contains(item.id()) && !unplanned.contains(item.id()))
            .toList();
    // What was changed underway is no news: it stands in the file as it was planned.
    boolean same =
        ahead.equals(planned(course, behind)) && newer.withItems(all).equals(course.sheet());
    return same
        ? Decision.refused("session.nothing-new")
        : Decision.of(
            new SessionEvent.SheetTakenOver(
                now, newer.withItems(merged(all, index, ahead, unplanned))));
  }

  /** What lies ahead, as it was planned. */
  private static List<Item> planned(Course course, Set<ItemId> behind) {
    Map<ItemId, Item> items = new HashMap<>();
    course.sheet().items().forEach(item -> items.put(item.id(), item));
    items.putAll(course.planned());
    List<Item> planned = new ArrayList<>();
    for (ItemId id : course.asPlanned().order()) {
      Item item = items.get(id);
      if (item != null && !behind.contains(id)) {
        planned.add(item);
      }
    }
    return planned;
  }

  private static List<Item> merged(
      List<Item> all, int index, List<Item> ahead, Set<ItemId> unplanned) {
    List<Item> merged = new ArrayList<>(all.subList(0, index + 1));
    merged.addAll(ahead);
    for (int i = index + 1; i < all.size(); i++) {
      if (unplanned.contains(all.get(i).id())) {
        merged.add(after(merged, all.subList(0, i)), all.get(i));
      }
    }
    return merged;
  }

  /** The place behind the last of these that is still there. */
  private static int after(List<Item> merged, List<Item> before) {
    for (Item item : before.reversed()) {
      for (int i = 0; i < merged.size(); i++) {
        if (merged.get(i).id().equals(item.id())) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /**
   * How far the newer sheet has been run: as far as the plan has been without anything left ahead.
   * The last item so far that got another name there is taken to be what follows the items before
   * it, unless that was ahead already.
   */
  private static int here(Course course, Set<ItemId> behind, RunSheet newer) {
    List<ItemId> run = course.asPlanned().order().stream().takeWhile(behind::contains).toList();
    int found = -1;
    for (ItemId item : run) {
      found = Math.max(found, newer.indexOf(item));
    }
    boolean renamed = !run.isEmpty() && newer.indexOf(run.getLast()) < 0;
    if (!renamed || found + 1 >= newer.items().size()) {
      return found;
    }
    ItemId next = newer.items().get(found + 1).id();
    boolean wasAhead = course.sheet().indexOf(next) >= 0 && !behind.contains(next);
    return wasAhead ? found : found + 1;
  }
}
