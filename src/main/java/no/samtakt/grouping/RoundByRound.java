package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One round after the other, each against everything before it: the way of a session where people
 * join and leave. A round of pairs that swaps cannot free of repeats is formed exactly.
 */
final class RoundByRound implements Method {
  /** Considered for each pair of people, and at most. */
  private static final int SWAPS_A_PAIR = 200;

  private static final long MOST_SWAPS = 60_000;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int[] times = present.meetings();
    int[] turns = present.turns();
    long pairs = present.count() * (present.count() - 1L) / 2;
    long swaps = Math.min(SWAPS_A_PAIR * pairs, MOST_SWAPS);
    Goal goal = Goal.bound(present, 1);
    int[][][] formed = new int[rounds][][];
    List<String> methods = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Seating seating = Seating.of(present, 1, times, turns, random);
      DirectedSwaps.improve(seating, new Goal(0, goal.same()), swaps, random);
      long before = seating.cost();
      if (present.inPairs() && !seating.reaches(new Goal(0, goal.same()))) {
        ExactPairs.improve(seating, present.ties(), times, turns, random);
      }
      methods.add(seating.cost() < before ? "exact-matching" : "directed-swaps");
      FairTurns.improve(seating);
      formed[round] = seating.groups(seating.copy())[0];
    }
    return Optional.of(new Found(formed, methods));
  }
}
