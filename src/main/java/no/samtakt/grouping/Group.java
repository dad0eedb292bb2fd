package no.samtakt.grouping;

import java.util.HashSet;
import java.util.List;
import no.samtakt.people.PersonId;

/**
 * The people of one breakout room. A group that {@link Grouper} forms has at least two; one that a
 * facilitator has moved people in and out of may have been left with one.
 */
public record Group(List<PersonId> people) {
  /**
   * @throws IllegalArgumentException when it is empty or names somebody twice
   */
  public Group {
    people = List.copyOf(people);
    if (people.isEmpty() || new HashSet<>(people).size() < people.size()) {
      throw new IllegalArgumentException("a group has somebody in it, and nobody twice");
    }
  }

  public int size() {
    return people.size();
  }
}
