package no.samtakt.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Topic;

/**
 * Wishes and seats when an item's topics are others in a newer sheet: they follow the topic of the
 * same title in the same slot. Whoever was seated at one that is gone has no place.
 */
final class ChangedTopics {
  private ChangedTopics() {}

  static Groups carried(Groups groups, Item before, Item after) {
    List<Formation> formations = new ArrayList<>();
    for (Formation each : groups.formations()) {
      boolean seated = each.item().equals(before.id()) && !before.topics(each.segment()).isEmpty();
      if (seated) {
        moved(each, before.topics(each.segment()), after.topics(each.segment()))
            .ifPresent(formations::add);
      } else {
        formations.add(each);
      }
    }
    return groups.with(formations).with(groups.wishes().carriedTo(after, before));
  }

  /** The same people at the same topics, wherever these stand now; nothing where none is left. */
  private static Optional<Formation> moved(
      Formation formed, List<Topic> before, List<Topic> after) {
    Map<String, Integer> rooms = new HashMap<>();
    for (int room = 0; room < after.size(); room++) {
      rooms.putIfAbsent(after.get(room).title(), room);
    }
    SortedMap<Integer, Group> groups = new TreeMap<>();
    Set<Integer> locked = new HashSet<>();
    for (int room : formed.round().rooms()) {
      Integer now = room < before.size() ? rooms.get(before.get(room).title()) : null;
      if (now != null && !groups.containsKey(now)) {
        groups.put(now, formed.round().in(room).orElseThrow());
        if (formed.locked().contains(room)) {
          locked.add(now);
        }
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            formed
                .with(new Round(List.copyOf(groups.values()), List.copyOf(groups.keySet())))
                .locking(locked));
  }
}
