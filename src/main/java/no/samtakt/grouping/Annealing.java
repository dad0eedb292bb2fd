package no.samtakt.grouping;

import java.util.random.RandomGenerator;

/**
 * Random swaps aimed at conflicts; one that makes it worse is kept with a probability that falls as
 * the search cools (Kirkpatrick, Gelatt and Vecchi, 1983). For rounds so many that meetings are
 * scarce.
 */
final class Annealing {
  /** In repeats: a swap that adds one is kept with probability e^(−1/WARM) at first. */
  private static final double WARM = 0.3;

  private static final double COOL = 0.1;
  private static final int STEPS = 1000;

  private Annealing() {}

  /** Leaves the seating as good as it ever was. Parameters as for {@link DirectedSwaps}. */
  static void improve(Seating seating, Goal goal, long budget, RandomGenerator random) {
    long best = seating.cost();
    int[][] kept = seating.copy();
    for (long done = 0; !seating.reaches(goal) && done < budget; done += STEPS) {
      Interruption.check();
      double temperature = WARM + (COOL - WARM) * done / budget;
      for (int step = 0; step < STEPS && !seating.reaches(goal); step++) {
        tryOne(seating, temperature, random);
        if (seating.cost() < best) {
          best = seating.cost();
          kept = seating.copy();
        }
      }
    }
    if (seating.cost() > best) {
      seating.takeAll(kept);
    }
  }

  private static void tryOne(Seating seating, double temperature, RandomGenerator random) {
    int round = random.nextInt(seating.rounds());
    int seat = random.nextInt(seating.people());
    int other = random.nextInt(seating.people());
    if (seating.together(seat, other) || !seating.conflicted(round, seat)) {
      return;
    }
    double worse = Tally.heat(seating.change(round, seat, other));
    if (worse <= 0 || random.nextDouble() < StrictMath.exp(-worse / temperature)) {
      seating.swap(round, seat, other);
    }
  }
}
