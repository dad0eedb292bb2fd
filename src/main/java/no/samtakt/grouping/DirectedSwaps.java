package no.samtakt.grouping;

import java.util.random.RandomGenerator;

/**
 * Swaps aimed at conflicts, with a memory of recent ones: somebody who meets an acquaintance
 * changes seats with whoever makes it best, even if that is worse than now, and neither moves again
 * in that round for a while (tabu search for social golfers: Dotú and Van Hentenryck, 2005). Fast
 * where there is room; where meetings are scarce, {@link Annealing} gets further.
 */
final class DirectedSwaps {
  private static final int REST = 6;

  private DirectedSwaps() {}

  /**
   * Leaves the seating as good as it ever was.
   *
   * @param goal so few repeats are enough
   * @param budget how many swaps to consider
   */
  static void improve(Seating seating, int goal, long budget, RandomGenerator random) {
    int people = seating.people();
    int places = seating.rounds() * people;
    int[][] restsUntil = new int[seating.rounds()][people];
    int best = seating.repeats();
    int[][] kept = seating.copy();
    long left = budget;
    for (int step = 1; seating.repeats() > goal && left > 0; step++) {
      Interruption.check();
      int place = conflict(seating, random.nextInt(places));
      int round = place / people;
      int seat = place % people;
      int other = bestSwap(seating, round, seat, restsUntil[round], step, best, random);
      left -= people;
      if (other < 0) {
        continue;
      }
      seating.swap(round, seat, other);
      int rested = step + REST;
      restsUntil[round][seating.person(round, seat)] = rested + random.nextInt(REST + 1);
      restsUntil[round][seating.person(round, other)] = rested + random.nextInt(REST + 1);
      if (seating.repeats() < best) {
        best = seating.repeats();
        kept = seating.copy();
      }
    }
    if (seating.repeats() > best) {
      seating.takeAll(kept);
    }
  }

  /** The first place from here on where somebody meets an acquaintance; there is one. */
  private static int conflict(Seating seating, int from) {
    int people = seating.people();
    int place = from;
    while (!seating.conflicted(place / people, place % people)) {
      place = (place + 1) % (seating.rounds() * people);
    }
    return place;
  }

  private static int bestSwap(
      Seating seating,
      int round,
      int seat,
      int[] restsUntil,
      int step,
      int best,
      RandomGenerator random) {
    boolean rests = restsUntil[seating.person(round, seat)] > step;
    int chosen = -1;
    int fewest = Integer.MAX_VALUE;
    long fairest = Long.MAX_VALUE;
    int ties = 0;
    for (int other = 0; other < seating.people(); other++) {
      if (seating.together(seat, other)) {
        continue;
      }
      boolean tabu = rests || restsUntil[seating.person(round, other)] > step;
      seating.swap(round, seat, other);
      int repeats = seating.repeats();
      long unfairness = seating.unfairness();
      seating.swap(round, seat, other);
      if (tabu && repeats >= best) {
        continue;
      }
      boolean better = repeats < fewest || (repeats == fewest && unfairness < fairest);
      boolean same = repeats == fewest && unfairness == fairest;
      ties = better ? 1 : same ? ties + 1 : ties;
      if (better || (same && random.nextInt(ties) == 0)) {
        chosen = other;
        fewest = repeats;
        fairest = unfairness;
      }
    }
    return chosen;
  }
}
