package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtakt.grouping.Round;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Presence;

/** The rooms of one round with those who are in them, alphabetically within each room. */
record Rooms(List<Room> rooms, NameBook book) {
  /** One room; its number counts from 1, and is what everybody outside this pane is told too. */
  record Room(int number, List<PersonId> people) {}

  Rooms {
    rooms = List.copyOf(rooms);
  }

  /** Everybody who was placed, as it was. */
  static Rooms asFormed(Round round, NameBook book) {
    List<Room> rooms = new ArrayList<>();
    for (int at = 0; at < round.groups().size(); at++) {
      List<PersonId> people =
          round.groups().get(at).people().stream().sorted(book.alphabetical()).toList();
      rooms.add(new Room(round.rooms().get(at) + 1, people));
    }
    return new Rooms(rooms, book);
  }

  /** The same, with so many rooms from the first that are shown even where nobody is in them. */
  Rooms showing(int topics) {
    List<Room> all = new ArrayList<>(rooms);
    for (int number = 1; number <= topics; number++) {
      int one = number;
      if (rooms.stream().noneMatch(room -> room.number() == one)) {
        all.add(new Room(number, List.of()));
      }
    }
    all.sort(Comparator.comparingInt(Room::number));
    return new Rooms(all, book);
  }

  /** Those of them who are still here; a room that everybody left is gone, its number too. */
  Rooms here(Presence presence) {
    Set<PersonId> here = new HashSet<>(presence.here());
    List<Room> left =
        rooms.stream()
            .map(room ->
                new Room(room.number(), room.people().stream().filter(here::contains).toList()))
            .filter(room -> !room.people().isEmpty())
            .toList();
    return new Rooms(left, book);
  }

  List<Integer> sizes() {
    return rooms.stream().map(room -> room.people().size()).filter(size -> size > 0).toList();
  }

  int alone() {
    return (int) rooms.stream().filter(room -> room.people().size() == 1).count();
  }
}
