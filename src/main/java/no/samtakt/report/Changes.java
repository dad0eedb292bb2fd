package no.samtakt.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.Split;
import org.jspecify.annotations.Nullable;

/**
 * How the agenda was changed underway.
 *
 * @param heads what the rest of a split item was split from
 * @param cut items that were left out to end on time
 * @param moved items that stand elsewhere than planned because they were moved
 */
record Changes(Map<ItemId, ItemId> heads, Set<ItemId> cut, Set<ItemId> moved) {
  static Changes of(Course course, List<SessionEvent> journal) {
    Map<ItemId, ItemId> heads = new HashMap<>();
    Set<ItemId> cut = new HashSet<>();
    Set<ItemId> moved = new HashSet<>();
    for (SessionEvent event : journal) {
      Split split = split(event);
      if (split != null) {
        heads.put(split.rest().id(), split.head().id());
      }
      if (event instanceof SessionEvent.CaughtUp caughtUp) {
        cut.addAll(caughtUp.cut());
      }
      if (event instanceof SessionEvent.ItemSkipped skipped) {
        cut.remove(skipped.item());
      }
      if (event instanceof SessionEvent.ItemMoved move) {
        moved.add(move.item());
      }
    }
    return new Changes(heads, cut, inOrder(course) ? Set.of() : moved);
  }

  /** The item as the plan knows it: the one that this was split from, however often. */
  ItemId head(ItemId item) {
    ItemId head = item;
    for (ItemId from = heads.get(head); from != null; from = heads.get(head)) {
      head = from;
    }
    return head;
  }

  boolean wasCut(ItemId item) {
    return cut.contains(item);
  }

  boolean isMoved(ItemId item) {
    return moved.contains(item);
  }

  private static @Nullable Split split(SessionEvent event) {
    return switch (event) {
      case SessionEvent.ItemInserted inserted -> inserted.split();
      case SessionEvent.ItemSplit whole -> whole.split();
      default -> null;
    };
  }

  /** Whether what was planned still stands as planned: a move may have been taken back. */
  private static boolean inOrder(Course course) {
    List<ItemId> agenda =
        course.sheet().items().stream().map(Item::id).filter(course::isPlanned).toList();
    List<ItemId> plan = new ArrayList<>(course.asPlanned().order());
    plan.retainAll(agenda);
    return plan.equals(agenda);
  }
}
