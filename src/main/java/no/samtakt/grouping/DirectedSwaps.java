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

  /** Among more, so many by chance are as good as all. */
  private static final int CANDIDATES = 200;

  private final Seating seating;
  private final RandomGenerator random;

  /** By round and person: the step from which they may move again. */
  private final int[][] restsUntil;

  private int step;
  private long best;

  private DirectedSwaps(Seating seating, RandomGenerator random) {
    this.seating = seating;
    this.random = random;
    restsUntil = new int[seating.rounds()][seating.people()];
    best = seating.cost();
  }

  /**
   * Leaves the seating as good as it ever was.
   *
   * @param goal what is good enough
   * @param budget how many swaps to consider
   */
  static void improve(Seating seating, Goal goal, long budget, RandomGenerator random) {
    new DirectedSwaps(seating, random).run(goal, budget / Math.min(seating.people(), CANDIDATES));
  }

  private void run(Goal goal, long steps) {
    int[][] kept = seating.copy();
    for (step = 1; !seating.reaches(goal) && step <= steps; step++) {
      Interruption.check();
      int place = conflict();
      if (place < 0) {
        break;
      }
      int round = place / seating.people();
      int seat = place % seating.people();
      int other = bestSwap(round, seat);
      if (other < 0) {
        continue;
      }
      seating.swap(round, seat, other);
      rest(round, seat);
      rest(round, other);
      if (seating.cost() < best) {
        best = seating.cost();
        kept = seating.copy();
      }
    }
    if (seating.cost() > best) {
      seating.takeAll(kept);
    }
  }

  private void rest(int round, int seat) {
    restsUntil[round][seating.person(round, seat)] = step + REST + random.nextInt(REST + 1);
  }

  private boolean rests(int round, int seat) {
    return restsUntil[round][seating.person(round, seat)] > step;
  }

  /** From a random place on, the first where somebody is not well placed; −1 when there is none. */
  private int conflict() {
    int people = seating.people();
    int places = seating.rounds() * people;
    int from = random.nextInt(places);
    for (int steps = 0; steps < places; steps++) {
      int place = (from + steps) % places;
      if (seating.conflicted(place / people, place % people)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * The seat to change with at the lowest cost; −1 when nobody may move. Those who rest move only
   * for a seating better than any before.
   */
  private int bestSwap(int round, int seat) {
    int chosen = -1;
    long lowest = Long.MAX_VALUE;
    long now = seating.cost();
    int ties = 0;
    int people = seating.people();
    int candidates = Math.min(people, CANDIDATES);
    for (int at = 0; at < candidates; at++) {
      int other = candidates == people ? at : random.nextInt(people);
      if (seating.together(seat, other)) {
        continue;
      }
      boolean resting = rests(round, seat) || rests(round, other);
      long cost = now + seating.change(round, seat, other);
      if (resting && cost >= best) {
        continue;
      }
      ties = cost < lowest ? 1 : cost == lowest ? ties + 1 : ties;
      if (cost < lowest || (cost == lowest && random.nextInt(ties) == 0)) {
        chosen = other;
        lowest = cost;
      }
    }
    return chosen;
  }
}
