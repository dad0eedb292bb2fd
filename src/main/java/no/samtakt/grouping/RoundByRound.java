package no.samtakt.grouping;

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
  public Optional<int[][][]> form(Present present, int rounds, RandomGenerator random) {
    int[] times = present.meetings();
    int[] turns = present.turns();
    long pairs = present.count() * (present.count() - 1L) / 2;
    long swaps = Math.min(SWAPS_A_PAIR * pairs, MOST_SWAPS);
    int[][][] formed = new int[rounds][][];
    for (int round = 0; round < rounds; round++) {
      Seating seating = Seating.of(present, 1, times, turns, random);
      DirectedSwaps.improve(seating, 0, swaps, random);
      if (seating.repeats() > 0 && present.inPairs()) {
        ExactPairs.improve(seating, times, turns, random);
      }
      FairTurns.improve(seating);
      formed[round] = seating.groups(seating.copy())[0];
    }
    return Optional.of(formed);
  }
}
