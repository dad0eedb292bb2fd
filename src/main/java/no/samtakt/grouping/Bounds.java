package no.samtakt.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import no.samtakt.people.PersonId;

/**
 * What rounds that are formed already could not have gone below, whoever had sat with whom.
 *
 * @param repeats the fewest for {@link Quality#repeats}
 * @param same the fewest for {@link Quality#same}
 */
public record Bounds(int repeats, int same) {

  /**
   * Of rounds with the same people and as many groups as these, of sizes within one of each other,
   * after the earlier ones. Rounds next to each other with the same people count together; others
   * by themselves, which is a weaker bound, but still one.
   */
  public static Bounds of(List<Round> rounds, List<Round> earlier, Rules rules) {
    int repeats = 0;
    int same = 0;
    int from = 0;
    while (from < rounds.size()) {
      int to = from + 1;
      while (to < rounds.size() && alike(rounds.get(from), rounds.get(to))) {
        to++;
      }
      Bounds block = of(rounds.get(from), to - from, earlier, rules);
      repeats += block.repeats();
      same += block.same();
      from = to;
    }
    return new Bounds(repeats, same);
  }

  private static boolean alike(Round one, Round other) {
    return one.groups().size() == other.groups().size()
        && Set.copyOf(one.people()).equals(Set.copyOf(other.people()));
  }

  /** Of so many rounds like this one, each pool by itself, as they are formed. */
  private static Bounds of(Round round, int rounds, List<Round> earlier, Rules rules) {
    Map<PersonId, String> pools = Ties.pools(round.people(), rules);
    Map<String, List<PersonId>> people =
        round.people().stream()
            .collect(Collectors.groupingBy(person -> pools.getOrDefault(person, "")));
    Map<String, Integer> groups = new HashMap<>();
    round
        .groups()
        .forEach(group ->
            groups.merge(pools.getOrDefault(group.people().getFirst(), ""), 1, Integer::sum));
    int repeats = 0;
    int same = 0;
    for (Map.Entry<String, List<PersonId>> pool : people.entrySet()) {
      if (pool.getValue().size() > 1) {
        Sizing sizing = new Sizing.NumberOf(groups.getOrDefault(pool.getKey(), 1));
        // Numbers are dealt at random, but nothing that is counted here depends on them.
        Present present =
            Present.of(pool.getValue(), sizing, earlier, rules, new SplittableRandom(0));
        repeats += present.fewestRepeats(rounds);
        same += present.fewestSame(rounds);
      }
    }
    return new Bounds(repeats, same);
  }
}
