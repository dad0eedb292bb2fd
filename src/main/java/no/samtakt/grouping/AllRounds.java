package no.samtakt.grouping;

import java.util.random.RandomGenerator;

/**
 * All rounds searched together from the best that is known, against everything that went before:
 * for more rounds than the other methods can keep free of repeats.
 */
final class AllRounds {
  /** Swaps to consider for each pair of places (somebody in some round). */
  private static final int SWAPS_A_PAIR = 100;

  private static final int ANNEALED_A_PAIR = 200;

  /** Meetings to look at, at most: a swap in large groups costs more. */
  private static final long DIRECTED = 600_000;

  private static final long ANNEALED = 6_000_000;

  /** Rounds that a short search goes far with. */
  static final int FEW = 4;

  private static final long TOUCHES = 200_000;

  private AllRounds() {}

  /** A few rounds formed one by one, with a short search over them together. */
  static Found touchUp(Present present, Found found, RandomGenerator random) {
    int count = found.rounds().length;
    if (count < 2 || count > FEW) {
      return found;
    }
    Seating seating = Seating.of(present, found.rounds(), random);
    long before = seating.cost();
    Goal goal = Goal.bound(present, count);
    Annealing.improve(seating, goal, TOUCHES, random);
    FairTurns.improve(seating);
    return seating.cost() < before ? Found.by("annealing", seating.groups(seating.copy())) : found;
  }

  /** Rounds no worse than these; never changes these. */
  static int[][][] improve(Present present, int[][][] rounds, Goal goal, RandomGenerator random) {
    int others = present.sizes()[0] - 1;
    long places = (long) present.count() * rounds.length;
    long pairs = places * (places - 1) / 2;
    Seating seating = Seating.of(present, rounds, random);
    DirectedSwaps.improve(seating, goal, Math.min(SWAPS_A_PAIR * pairs, DIRECTED / others), random);
    Annealing.improve(seating, goal, Math.min(ANNEALED_A_PAIR * pairs, ANNEALED / others), random);
    FairTurns.improve(seating);
    return seating.groups(seating.copy());
  }
}
