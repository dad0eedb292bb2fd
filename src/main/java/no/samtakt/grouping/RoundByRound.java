package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One round after the other, each against everything before it: the way of a session where people
 * join and leave. A round of pairs that swaps cannot free of repeats is formed exactly.
 */
final class RoundByRound {
  /** Considered for each pair of people, and at most. */
  private static final int SWAPS_A_PAIR = 200;

  private static final long MOST_SWAPS = 60_000;
  private static final int SWAPS_A_PERSON = 800;

  /** Where groups are to mix or to heed rules: starts differ most there. */
  private static final int STARTS = 4;

  private RoundByRound() {}

  static Found of(Present present, int rounds, RandomGenerator random) {
    int[] times = present.meetings();
    int[] turns = present.turns();
    long pairs = present.count() * (present.count() - 1L) / 2;
    long swaps =
        Math.max(
            Math.min(SWAPS_A_PAIR * pairs, MOST_SWAPS), (long) SWAPS_A_PERSON * present.count());
    Goal goal = new Goal(0, present.fewestSame(1));
    int[][][] formed = new int[rounds][][];
    List<String> methods = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Seating seating = Seating.of(present, 1, times, turns, random);
      DirectedSwaps.improve(seating, goal, swaps, random);
      boolean exact = present.inPairs() && !seating.reaches(goal);
      if (exact) {
        ExactPairs.improve(seating, present.ties(), times, turns, random);
      } else {
        again(seating, present.ties().none() ? 1 : STARTS, goal, swaps, random);
      }
      methods.add(exact ? "exact-matching" : "directed-swaps");
      FairTurns.improve(seating);
      formed[round] = seating.groups(seating.copy())[0];
    }
    return new Found(formed, methods);
  }

  /** From other starts, as long as something could be better. */
  private static void again(
      Seating seating, int starts, Goal goal, long swaps, RandomGenerator random) {
    for (int start = 1; start < starts && !seating.reaches(goal); start++) {
      long cost = seating.cost();
      int[] best = seating.leave(0);
      seating.restart(random);
      DirectedSwaps.improve(seating, goal, swaps, random);
      if (seating.cost() > cost) {
        seating.leave(0);
        seating.take(0, best);
      }
    }
  }
}
