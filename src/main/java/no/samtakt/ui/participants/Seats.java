package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.session.Presence;

/**
 * Who of those present sits where in a round.
 *
 * @param missing how many are here without a room
 */
record Seats(List<Board.Place> places, int rooms, int missing) {
  Seats {
    places = List.copyOf(places);
  }

  /**
   * The seats of a round.
   *
   * @param name what somebody is called on the screen
   * @param named what rooms are called, from 0, where not by their numbers
   */
  static Seats of(
      Round round,
      Presence presence,
      Comparator<PersonId> order,
      Function<PersonId, String> name,
      Map<Integer, String> named) {
    Map<PersonId, Integer> room = new HashMap<>();
    for (int at = 0; at < round.groups().size(); at++) {
      // Rooms that emptied leave gaps: the others keep their numbers.
      int number = round.rooms().get(at) + 1;
      round.groups().get(at).people().forEach(person -> room.put(person, number));
    }
    List<Board.Place> places = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    int missing = 0;
    for (PersonId person : presence.here().stream().sorted(order).toList()) {
      Integer own = room.get(person);
      if (own == null) {
        missing++;
      } else {
        used.add(own);
        places.add(
            new Board.Place(name.apply(person), named.getOrDefault(own - 1, own.toString())));
      }
    }
    return new Seats(places, used.size(), missing);
  }
}
