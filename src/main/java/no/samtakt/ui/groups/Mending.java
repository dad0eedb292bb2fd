package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Repair;
import no.samtakt.grouping.Repair.Move;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;

/**
 * A way to give everybody company in a round that runs: those who came get a room, and those who
 * were left alone get company.
 *
 * @param before the round as it was formed
 * @param now it with those alone who are here
 * @param then the same after the change
 * @param waiting those who got a room by it
 * @param lonely those who were alone in a room before it, with their rooms
 * @param repeats that the round has more than before
 * @param broken hard rules that do not hold after it
 */
record Mending(
    Round before,
    Round now,
    Round then,
    List<PersonId> waiting,
    Map<PersonId, Integer> lonely,
    int repeats,
    int broken) {
  /** How many who came or were left alone are seen to at once; the others come after them. */
  static final int MOST_AT_ONCE = 12;

  /** The round to be had instead, with those who are away in the rooms that others are still in. */
  Round after() {
    return Occupied.withAway(then, before);
  }

  /** Who changes rooms, by the room they come to. */
  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (PersonId person : then.people()) {
      int from = room(now.roomOf(person));
      int to = room(then.roomOf(person));
      if (from != to) {
        moves.add(new Move(person, from, to));
      }
    }
    return moves;
  }

  private static int room(OptionalInt room) {
    return room.orElse(Move.OUTSIDE);
  }

  /**
   * The ways there are, the smallest change first.
   *
   * @param round as it was formed
   * @param here those who are to be in rooms
   * @param earlier the rounds before this one
   * @param locked rooms, from 0, that are to stay as they are where that can be
   */
  static List<Mending> all(
      Round round,
      List<PersonId> here,
      Sizing sizing,
      List<Round> earlier,
      Rules rules,
      Set<Integer> locked) {
    Optional<Round> occupied = Occupied.by(Set.copyOf(here), round);
    if (occupied.isEmpty()) {
      return List.of();
    }
    Round now = occupied.get();
    Set<PersonId> placed = new HashSet<>(now.people());
    List<PersonId> waiting =
        here.stream().filter(person -> !placed.contains(person)).limit(MOST_AT_ONCE).toList();
    return new Ways(round, now, sizing, earlier, rules, locked).all(waiting);
  }

  private record Ways(
      Round before,
      Round now,
      Sizing sizing,
      List<Round> earlier,
      Rules rules,
      Set<Integer> locked) {

    List<Mending> all(List<PersonId> waiting) {
      List<Repair> first = step(now, waiting);
      Map<PersonId, Integer> lonely = new TreeMap<>();
      alone(now).forEach(person -> lonely.put(person, now.roomOf(person).orElseThrow()));
      List<Mending> ways = new ArrayList<>();
      for (Repair way : first) {
        Round then = way.after();
        for (int step = 1; step < MOST_AT_ONCE; step++) {
          List<Repair> next = step(then, waiting);
          if (next.isEmpty()) {
            break;
          }
          then = next.getFirst().after();
        }
        Round end = then;
        if (ways.stream().noneMatch(other -> other.then().equals(end))) {
          ways.add(judged(end, waiting, lonely));
        }
      }
      return ways;
    }

    /** The next one who needs a room, or company; nothing when everybody has both. */
    private List<Repair> step(Round at, List<PersonId> waiting) {
      Optional<PersonId> next =
          waiting.stream().filter(person -> at.roomOf(person).isEmpty()).findFirst();
      if (next.isPresent()) {
        return Repair.joining(at, next.get(), sizing, earlier, rules, locked);
      }
      List<PersonId> alone = alone(at);
      if (alone.isEmpty() || at.groups().size() < 2) {
        return List.of();
      }
      PersonId lonely = alone.getFirst();
      Map<Integer, List<PersonId>> others = Occupied.rooms(at);
      others.remove(at.roomOf(lonely).orElseThrow());
      // As if they came anew: into a room, or with others into one of their own.
      return Repair.joining(Occupied.round(others), lonely, sizing, earlier, rules, locked);
    }

    private Mending judged(Round then, List<PersonId> waiting, Map<PersonId, Integer> lonely) {
      Quality was = Quality.of(List.of(now), earlier, rules);
      Quality is = Quality.of(List.of(then), earlier, rules);
      return new Mending(
          before, now, then, waiting, lonely, is.repeats() - was.repeats(), is.broken().size());
    }

    private static List<PersonId> alone(Round round) {
      return round.groups().stream()
          .filter(group -> group.size() == 1)
          .map(group -> group.people().getFirst())
          .toList();
    }
  }
}
