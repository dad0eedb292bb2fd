package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * All rounds searched together, against everything that went before: for people who know each other
 * already, and for more rounds than can go without repeats.
 */
final class AllRounds implements Method {
  private static final long SWAPS = 300_000;
  private static final long ANNEALED = 3_000_000;

  @Override
  public Optional<int[][][]> form(Present present, int rounds, RandomGenerator random) {
    if (rounds < 2) {
      return Optional.empty();
    }
    int goal = present.fewestRepeats(rounds);
    Seating seating = Seating.of(present, rounds, present.meetings(), present.turns(), random);
    DirectedSwaps.improve(seating, goal, SWAPS, random);
    Annealing.improve(seating, goal, ANNEALED, random);
    FairTurns.improve(seating);
    return Optional.of(seating.groups(seating.copy()));
  }
}
