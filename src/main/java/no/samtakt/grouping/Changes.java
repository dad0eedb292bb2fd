package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.people.PersonId;

/** A round that runs, and what it would be after some moves. */
final class Changes {
  private final Round before;
  private final List<Round> earlier;
  private final Rules rules;
  private final Company company;
  private final Meetings meetings;
  private final Map<Integer, Group> rooms;
  private final Quality quality;
  private final Set<Integer> locked;

  /**
   * @param comers who may come besides those in the round
   * @param locked rooms, from 0, that are to stay as they are where that can be
   */
  Changes(
      Round before, List<PersonId> comers, List<Round> earlier, Rules rules, Set<Integer> locked) {
    this.before = before;
    this.locked = Set.copyOf(locked);
    this.earlier = earlier;
    this.rules = rules;
    company = new Company(before, comers, earlier, rules);
    meetings = Meetings.of(earlier);
    rooms = Rooms.of(before);
    quality = Quality.of(List.of(before), earlier, rules);
  }

  Round before() {
    return before;
  }

  Set<Integer> locked() {
    return locked;
  }

  /** How many rooms break a rule before any move, once for each rule. */
  int broken() {
    return quality.broken().size();
  }

  Company company() {
    return company;
  }

  /** How often this person was in an odd-sized group before this round. */
  int oddTurns(PersonId person) {
    return meetings.oddTurns(person);
  }

  /** Those in this room before any move; nobody where it is empty. */
  List<PersonId> in(int room) {
    Group group = rooms.get(room);
    return group == null ? List.of() : group.people();
  }

  /** The rooms after these moves, without those that are empty. */
  Map<Integer, List<PersonId>> after(List<Repair.Move> moves) {
    Map<Integer, List<PersonId>> after = new TreeMap<>();
    rooms.forEach((room, group) -> after.put(room, group.people()));
    for (Repair.Move move : moves) {
      List<PersonId> left = new ArrayList<>(after.getOrDefault(move.from(), List.of()));
      left.remove(move.person());
      after.put(move.from(), left);
      List<PersonId> joined = new ArrayList<>(after.getOrDefault(move.to(), List.of()));
      joined.add(move.person());
      after.put(move.to(), joined);
    }
    after.remove(Repair.Move.OUTSIDE);
    after.values().removeIf(List::isEmpty);
    return after;
  }

  Repair repair(List<Repair.Move> moves) {
    Map<Integer, Group> groups = new TreeMap<>();
    after(moves).forEach((room, people) -> groups.put(room, new Group(people)));
    Round after = Rooms.round(groups);
    Quality then = Quality.of(List.of(after), earlier, rules);
    return new Repair(
        after,
        moves,
        then.repeats() - quality.repeats(),
        then.same() - quality.same(),
        then.broken());
  }
}
