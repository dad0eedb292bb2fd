package no.samtakt.grouping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/**
 * All groups that meet at the same time, each in its room. When a room empties while a round runs,
 * the others keep their numbers, so numbers may have gaps.
 *
 * @param rooms the room of each group, ascending, from 0: room 0 is shown as 1
 */
public record Round(List<Group> groups, List<Integer> rooms) {
  /**
   * @throws IllegalArgumentException when there is no group, somebody is in two of them, or rooms
   *     are not one for each group, ascending from 0
   */
  public Round {
    groups = List.copyOf(groups);
    rooms = List.copyOf(rooms);
    if (groups.isEmpty() || rooms.size() != groups.size()) {
      throw new IllegalArgumentException("a round has at least one group, each in a room");
    }
    int last = -1;
    for (int room : rooms) {
      if (room <= last) {
        throw new IllegalArgumentException("rooms ascend from 0: " + rooms);
      }
      last = room;
    }
    Set<PersonId> placed = new HashSet<>();
    for (Group group : groups) {
      for (PersonId person : group.people()) {
        if (!placed.add(person)) {
          throw new IllegalArgumentException("nobody is in two groups of one round");
        }
      }
    }
  }

  /** The groups in the rooms from 0 on, one after the other. */
  public Round(List<Group> groups) {
    this(groups, IntStream.range(0, groups.size()).boxed().toList());
  }

  /** The group in this room; nothing when the room is empty. */
  public Optional<Group> in(int room) {
    int at = rooms.indexOf(room);
    return at < 0 ? Optional.empty() : Optional.of(groups.get(at));
  }

  /** Where this person is; nothing when they are in no group. */
  public OptionalInt roomOf(PersonId person) {
    return IntStream.range(0, groups.size())
        .filter(at -> groups.get(at).people().contains(person))
        .map(rooms::get)
        .findFirst();
  }

  /** Everybody, room by room. */
  public List<PersonId> people() {
    return groups.stream().flatMap(group -> group.people().stream()).toList();
  }

  /**
   * The groups that are not of the size most groups of this round have: the trio among pairs, the
   * three among fours.
   */
  public List<Group> oddSized() {
    int usual = Sizes.usual(groups.stream().mapToInt(Group::size).toArray());
    return groups.stream().filter(group -> group.size() != usual).toList();
  }
}
