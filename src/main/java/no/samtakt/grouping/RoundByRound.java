package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One round after the other, each against everything before it: the way of a session where people
 * join and leave. A round of pairs that swaps cannot free of repeats is formed exactly.
 */
final class RoundByRound implements Method {
  private static final long SWAPS = 200_000;

  @Override
  public Optional<int[][][]> form(Present present, int rounds, RandomGenerator random) {
    int[] times = present.meetings();
    int[] turns = present.turns();
    int[][][] formed = new int[rounds][][];
    for (int round = 0; round < rounds; round++) {
      Seating seating = Seating.of(present, 1, times, turns, random);
      DirectedSwaps.improve(seating, 0, SWAPS, random);
      if (seating.repeats() > 0 && present.inPairs()) {
        ExactPairs.improve(seating, times, turns, random);
      }
      FairTurns.improve(seating);
      formed[round] = seating.groups(seating.copy())[0];
    }
    return Optional.of(formed);
  }
}
