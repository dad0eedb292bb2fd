package no.samtakt.grouping;

import java.util.List;
import java.util.Map;
import no.samtakt.people.PersonId;

/**
 * Who goes to which topic.
 *
 * @param topics every topic that somebody goes to, and who does
 * @param ranks what each got: 0 for their first wish, 1 for their second, and so on; those who got
 *     none of their wishes are not in it
 * @param without those who have a place, but none that they wished for, and no topic of their own
 * @param unseated those for whom there was no place
 */
public record Choice<T>(
    Map<T, List<PersonId>> topics,
    Map<PersonId, Integer> ranks,
    List<PersonId> without,
    List<PersonId> unseated) {
  public Choice {
    topics = Map.copyOf(topics);
    ranks = Map.copyOf(ranks);
    without = List.copyOf(without);
    unseated = List.copyOf(unseated);
  }

  /** How many got the wish of this rank, from 0. */
  public int got(int rank) {
    return (int) ranks.values().stream().filter(each -> each == rank).count();
  }
}
