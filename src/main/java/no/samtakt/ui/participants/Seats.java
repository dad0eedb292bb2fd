package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.NameBook;
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

  static Seats of(Round round, Presence presence, NameBook book) {
    Map<PersonId, Integer> room = new HashMap<>();
    int number = 0;
    for (Group group : round.groups()) {
      number++;
      for (PersonId person : group.people()) {
        room.put(person, number);
      }
    }
    List<Board.Place> places = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    int missing = 0;
    for (PersonId person : presence.here().stream().sorted(book.alphabetical()).toList()) {
      Integer own = room.get(person);
      if (own == null) {
        missing++;
      } else {
        used.add(own);
        places.add(new Board.Place(book.shortName(person), own.toString()));
      }
    }
    return new Seats(places, used.size(), missing);
  }
}
