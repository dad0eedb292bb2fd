package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;

/** A round by who of it is here: whoever dropped out may be back in a moment, in their own room. */
final class Occupied {
  private Occupied() {}

  /** The round with those alone who are here; nothing when nobody of it is. */
  static Optional<Round> by(Set<PersonId> here, Round round) {
    Map<Integer, List<PersonId>> rooms = new TreeMap<>();
    for (int at = 0; at < round.groups().size(); at++) {
      List<PersonId> left =
          round.groups().get(at).people().stream().filter(here::contains).toList();
      if (!left.isEmpty()) {
        rooms.put(round.rooms().get(at), left);
      }
    }
    return rooms.isEmpty() ? Optional.empty() : Optional.of(round(rooms));
  }

  /** The round after a change, with those who are away still in the rooms that others are in. */
  static Round withAway(Round after, Round formed) {
    Map<Integer, List<PersonId>> rooms = rooms(after);
    Set<PersonId> placed = Set.copyOf(after.people());
    for (int at = 0; at < formed.groups().size(); at++) {
      List<PersonId> company = rooms.get(formed.rooms().get(at));
      if (company != null) {
        formed.groups().get(at).people().stream()
            .filter(person -> !placed.contains(person))
            .forEach(company::add);
      }
    }
    return round(rooms);
  }

  static Map<Integer, List<PersonId>> rooms(Round round) {
    Map<Integer, List<PersonId>> rooms = new TreeMap<>();
    for (int at = 0; at < round.groups().size(); at++) {
      rooms.put(round.rooms().get(at), new ArrayList<>(round.groups().get(at).people()));
    }
    return rooms;
  }

  /** Rooms that nobody is in are gone; there must be somebody in one of them. */
  static Round round(Map<Integer, List<PersonId>> rooms) {
    Map<Integer, List<PersonId>> ascending = new TreeMap<>(rooms);
    ascending.values().removeIf(List::isEmpty);
    return new Round(
        ascending.values().stream().map(Group::new).toList(), List.copyOf(ascending.keySet()));
  }
}
