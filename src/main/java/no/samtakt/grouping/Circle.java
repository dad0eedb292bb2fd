package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Pairs of an even number of people who have not met: one sits still and the others move round a
 * circle, so that n − 1 rounds make everybody meet everybody once (Kirkman 1847; round-robin
 * tournaments). Further rounds begin again, and still nobody meets a third time before all have met
 * twice.
 */
final class Circle implements Method {
  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int people = present.count();
    if (!present.inPairs() || people % 2 == 1 || !present.unbound()) {
      return Optional.empty();
    }
    int[][][] formed = new int[rounds][][];
    int[] order = {};
    for (int round = 0; round < rounds; round++) {
      int step = round % (people - 1);
      if (step == 0) {
        order = Shuffle.numbers(people - 1, random);
      }
      formed[round] = pairs(people, order[step]);
    }
    return Optional.of(Found.by("circle", formed));
  }

  private static int[][] pairs(int people, int turned) {
    int[][] pairs = new int[people / 2][];
    pairs[0] = new int[] {people - 1, turned};
    for (int pair = 1; pair < pairs.length; pair++) {
      pairs[pair] =
          new int[] {(turned + pair) % (people - 1), (turned + people - 1 - pair) % (people - 1)};
    }
    return pairs;
  }
}
