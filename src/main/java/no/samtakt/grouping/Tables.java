package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Rounds from the {@link Catalogue}. A seat that nobody takes must never stand beside another such
 * seat, so they are chosen among those whose neighbours differ in all the rounds.
 */
final class Tables implements Method {
  private static final int DRAWS = 20;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int groups = present.sizes().length;
    int size = present.sizes()[0];
    int empty = groups * size - present.count();
    if (!present.unbound() || 2 * empty > groups) {
      return Optional.empty();
    }
    return Catalogue.ALL.stream()
        .filter(schedule -> schedule.serves(groups, size, rounds))
        .findFirst()
        .flatMap(schedule -> fairest(schedule.some(rounds, random), empty, present, random))
        .map(seated -> Found.by(Found.TABLE, seated));
  }

  private static Optional<int[][][]> fairest(
      int[][][] rounds, int empty, Present present, RandomGenerator random) {
    if (empty == 0) {
      return Optional.of(rounds);
    }
    int[][][] best = {};
    long fairest = Long.MAX_VALUE;
    EmptySeats seats = new EmptySeats(rounds, present.count() + empty);
    for (int draw = 0; draw < DRAWS; draw++) {
      Optional<int[]> left = seats.choose(empty, random);
      if (left.isEmpty()) {
        break;
      }
      int[][][] seated = EmptySeats.without(rounds, left.get(), present.count() + empty);
      int[] turns = present.turns();
      long unfairness = Fairness.of(Fairness.count(turns, seated, Sizes.usual(present.sizes())));
      if (unfairness < fairest) {
        fairest = unfairness;
        best = seated;
      }
    }
    return best.length == 0 ? Optional.empty() : Optional.of(best);
  }
}
