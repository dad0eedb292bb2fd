package no.samtakt.grouping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups by their rooms. */
final class Rooms {
  private Rooms() {}

  static Map<Integer, Group> of(Round round) {
    Map<Integer, Group> byRoom = new TreeMap<>();
    for (int at = 0; at < round.groups().size(); at++) {
      byRoom.put(round.rooms().get(at), round.groups().get(at));
    }
    return byRoom;
  }

  static Round round(Map<Integer, Group> byRoom) {
    Map<Integer, Group> ascending = new TreeMap<>(byRoom);
    return new Round(List.copyOf(ascending.values()), List.copyOf(ascending.keySet()));
  }
}
