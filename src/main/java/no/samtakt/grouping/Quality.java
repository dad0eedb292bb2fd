package no.samtakt.grouping;

import java.util.List;
import java.util.Set;
import no.samtakt.people.PersonId;

/**
 * How good some rounds are.
 *
 * @param repeats meetings beyond the first, summed over all pairs of people, that these rounds add
 *     to the earlier ones; those who are kept together by a rule are not counted
 * @param same pairs of people in one group who have in common what groups are to mix ({@link
 *     Rules#mix}), summed over the rounds
 * @param oddTurnsSpread the most minus the fewest turns anybody has had in an odd-sized group, of
 *     those who are in the last round
 * @param broken where the hard rules do not hold
 */
public record Quality(int repeats, int same, int oddTurnsSpread, List<Broken> broken) {
  public Quality {
    broken = List.copyOf(broken);
  }

  /**
   * Counts, over rounds that follow the earlier ones.
   *
   * @param earlier those whose meetings and turns come before
   */
  public static Quality of(List<Round> rounds, List<Round> earlier, Rules rules) {
    return new QualityCount(earlier, rules).of(rounds);
  }

  /**
   * A hard rule that does not hold.
   *
   * @param round from 0, among the rounds that were asked about
   * @param room from 0
   * @param people those in the room whom it is about: who should be apart, or only one of them; or
   *     who misses somebody they should be with, or is in another pool than the rest
   */
  public record Broken(Kind kind, int round, int room, Set<PersonId> people) {
    public Broken {
      people = Set.copyOf(people);
    }
  }

  /** The hard rules, and that nobody is alone. */
  public enum Kind {
    APART,
    TOGETHER,
    ONE_OF,
    POOL,
    ALONE
  }
}
