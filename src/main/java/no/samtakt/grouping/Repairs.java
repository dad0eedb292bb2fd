package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samtakt.people.PersonId;

/** Considers every change of the few kinds that a facilitator can say in a sentence. */
final class Repairs {
  private final Changes changes;
  private final Sizing sizing;
  private final Map<Integer, Group> rooms;

  Repairs(Changes changes, Sizing sizing) {
    this.changes = changes;
    this.sizing = sizing;
    rooms = Rooms.of(changes.before());
  }

  /** Into a room; or into a new one, with as many from larger rooms as it takes. */
  List<Repair> joining(PersonId person) {
    List<List<Repair.Move>> possible = new ArrayList<>();
    for (int room : rooms.keySet()) {
      possible.add(List.of(new Repair.Move(person, Repair.Move.OUTSIDE, room)));
    }
    int fresh = 0;
    while (rooms.containsKey(fresh)) {
      fresh++;
    }
    List<Repair.Move> alone = List.of(new Repair.Move(person, Repair.Move.OUTSIDE, fresh));
    List<List<Repair.Move>> withOne = withOneMore(alone, fresh);
    possible.addAll(withOne);
    for (List<Repair.Move> moves : best(withOne, 1)) {
      possible.addAll(withOneMore(moves, fresh));
    }
    return repairs(possible);
  }

  /** They alone; or whoever would be left alone goes to a room; or somebody comes to those left. */
  List<Repair> leaving(PersonId person) {
    int room = changes.before().roomOf(person).orElseThrow();
    List<Repair.Move> gone = List.of(new Repair.Move(person, room, Repair.Move.OUTSIDE));
    List<PersonId> left = changes.in(room).stream().filter(one -> !one.equals(person)).toList();
    if (changes.after(gone).isEmpty()) {
      return List.of();
    }
    List<List<Repair.Move>> possible = new ArrayList<>(List.of(gone));
    if (!left.isEmpty()) {
      possible.addAll(withOneMore(gone, room));
    }
    if (left.size() == 1) {
      for (int to : rooms.keySet()) {
        if (to != room) {
          possible.add(with(gone, new Repair.Move(left.getFirst(), room, to)));
        }
      }
    }
    return repairs(possible);
  }

  /** Somebody more from a room of three or more. */
  private List<List<Repair.Move>> withOneMore(List<Repair.Move> moves, int to) {
    List<List<Repair.Move>> more = new ArrayList<>();
    changes
        .after(moves)
        .forEach((from, people) -> {
          if (from != to && people.size() > 2) {
            people.forEach(one -> more.add(with(moves, new Repair.Move(one, from, to))));
          }
        });
    return more;
  }

  private static List<Repair.Move> with(List<Repair.Move> moves, Repair.Move one) {
    List<Repair.Move> more = new ArrayList<>(moves);
    more.add(one);
    return more;
  }

  private List<Repair> repairs(List<List<Repair.Move>> possible) {
    return best(possible, Repair.MOST).stream().map(changes::repair).toList();
  }

  private record Ranked(List<Repair.Move> moves, Rank rank) {}

  /** None that leaves more people alone, or breaks more rules, than it must. */
  private List<List<Repair.Move>> best(List<List<Repair.Move>> possible, int most) {
    List<Ranked> ranked =
        possible.stream()
            .map(moves -> new Ranked(moves, Rank.of(moves, changes, sizing)))
            .sorted(Comparator.comparing(Ranked::rank))
            .toList();
    return ranked.stream()
        .filter(each -> each.rank().alone() == ranked.getFirst().rank().alone())
        .filter(each -> each.rank().broken() == ranked.getFirst().rank().broken())
        .limit(most)
        .map(Ranked::moves)
        .toList();
  }
}
