package no.samtakt.grouping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtakt.people.PersonId;

/**
 * All groups that meet at the same time. A group's room number is its place here, counted from 1.
 */
public record Round(List<Group> groups) {
  /**
   * @throws IllegalArgumentException when there is no group or somebody is in two of them
   */
  public Round {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("a round has at least one group");
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

  /**
   * The groups that are not of the size most groups of this round have: the trio among pairs, the
   * three among fours.
   */
  public List<Group> oddSized() {
    int usual = Sizes.usual(groups.stream().mapToInt(Group::size).toArray());
    return groups.stream().filter(group -> group.size() != usual).toList();
  }
}
