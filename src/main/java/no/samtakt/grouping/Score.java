package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What rounds cost, the first part first: broken rules (by pairs of people), repeats, pairs with
 * something in common, and how unevenly turns in odd-sized groups fall ({@link Fairness#of}).
 */
record Score(int broken, int repeats, int same, long unfairness) implements Comparable<Score> {
  static final Score WORST =
      new Score(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  private static final Comparator<Score> ORDER =
      Comparator.comparingInt(Score::broken)
          .thenComparingInt(Score::repeats)
          .thenComparingInt(Score::same)
          .thenComparingLong(Score::unfairness);

  static Score of(Present present, int[][][] rounds) {
    Ties ties = present.ties();
    int count = present.count();
    int perRound = Arrays.stream(present.sizes()).map(size -> size * (size - 1) / 2).sum();
    int[] pairs = new int[rounds.length * perRound];
    int next = 0;
    int broken = rounds.length * ties.pairsKeptTogether();
    int same = 0;
    for (int[][] round : rounds) {
      for (int[] group : round) {
        for (int one : group) {
          for (int other : group) {
            if (one < other) {
              broken += ties.broken(one, other);
              same += ties.same(one, other);
              if (!ties.keptTogether(one, other)) {
                pairs[next++] = one * count + other;
              }
            }
          }
        }
      }
    }
    Arrays.sort(pairs, 0, next);
    int repeats = 0;
    for (int at = 0; at < next; at++) {
      boolean again = at > 0 && pairs[at] == pairs[at - 1];
      repeats += again || present.hasMet(pairs[at] / count, pairs[at] % count) ? 1 : 0;
    }
    int[] turns = Fairness.count(present.turns(), rounds, Sizes.usual(present.sizes()));
    return new Score(broken, repeats, same, Fairness.of(turns));
  }

  /** Whether nothing but turns could be better. */
  boolean reaches(Goal goal) {
    return broken <= 0 && repeats <= goal.repeats() && same <= goal.same();
  }

  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }
}
