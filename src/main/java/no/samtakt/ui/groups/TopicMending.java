package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.session.TopicRooms;

/**
 * How those who came, or were left alone, get a place at a topic while it is talked about: at the
 * dearest they wished for that has room, else where the fewest are.
 */
final class TopicMending {
  /** How many are offered at most. */
  private static final int MOST = 5;

  private final Round before;
  private final Round now;
  private final TopicRooms topics;

  private TopicMending(Round before, Round now, TopicRooms topics) {
    this.before = before;
    this.now = now;
    this.topics = topics;
  }

  /**
   * The ways there are, the best first; none for those whom no topic has a place for.
   *
   * @param round as it was formed
   * @param here those who are to have a place
   */
  static List<Mending> all(Round round, List<PersonId> here, TopicRooms topics) {
    return Occupied.by(Set.copyOf(here), round)
        .map(now -> new TopicMending(round, now, topics).ways(here))
        .orElse(List.of());
  }

  private List<Mending> ways(List<PersonId> here) {
    List<PersonId> waiting =
        here.stream()
            .filter(person -> now.roomOf(person).isEmpty())
            .limit(Mending.MOST_AT_ONCE)
            .toList();
    List<Mending> ways = new ArrayList<>();
    for (int which = 0; which < MOST; which++) {
      Round then = way(waiting, which);
      boolean other = ways.stream().noneMatch(way -> way.then().equals(then));
      if (!then.equals(now) && other) {
        ways.add(mending(then, waiting));
      }
    }
    return ways;
  }

  private Mending mending(Round then, List<PersonId> waiting) {
    Map<PersonId, Integer> lonely = new TreeMap<>();
    alone(now).forEach(person -> lonely.put(person, now.roomOf(person).orElseThrow()));
    List<PersonId> placed =
        waiting.stream().filter(person -> then.roomOf(person).isPresent()).toList();
    return new Mending(before, now, then, placed, lonely, 0, 0);
  }

  /**
   * Everybody in turn where it is best for them.
   *
   * @param which of the places it is for the first of them, from 0; the last where it has fewer
   */
  private Round way(List<PersonId> waiting, int which) {
    Map<Integer, List<PersonId>> rooms = Occupied.rooms(now);
    int choice = which;
    for (PersonId person : waiting) {
      List<Integer> joinable = topics.joinable(person, sizes(rooms));
      if (!joinable.isEmpty()) {
        at(rooms, joinable.get(Math.min(choice, joinable.size() - 1))).add(person);
        choice = 0;
      }
    }
    for (PersonId person : alone(Occupied.round(rooms))) {
      int own = Occupied.round(rooms).roomOf(person).orElseThrow();
      Map<Integer, Integer> others = sizes(rooms);
      boolean stillAlone = others.getOrDefault(own, 0) == 1;
      others.remove(own);
      List<Integer> joinable = topics.joinable(person, others);
      if (stillAlone && !joinable.isEmpty()) {
        at(rooms, own).remove(person);
        at(rooms, joinable.get(Math.min(choice, joinable.size() - 1))).add(person);
        choice = 0;
      }
    }
    return Occupied.round(rooms);
  }

  private static List<PersonId> at(Map<Integer, List<PersonId>> rooms, int room) {
    return rooms.computeIfAbsent(room, any -> new ArrayList<>());
  }

  private static Map<Integer, Integer> sizes(Map<Integer, List<PersonId>> rooms) {
    Map<Integer, Integer> sizes = new HashMap<>();
    rooms.forEach((room, people) -> sizes.put(room, people.size()));
    return sizes;
  }

  private static List<PersonId> alone(Round round) {
    return round.groups().stream()
        .filter(group -> group.size() == 1)
        .map(group -> group.people().getFirst())
        .toList();
  }
}
