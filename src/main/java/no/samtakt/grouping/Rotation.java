package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Many rounds from one: people sit on some circles of m places and a few fixed chairs, and the
 * circles turn by one place each round. Where no two meetings of the first round are the same kind
 * (the same distance between the same circles, or the same chair and circle), nobody meets twice in
 * m rounds. So the search is over one round instead of m (cyclic starters: Stinson, Combinatorial
 * Designs, 2004, where starters make Room squares).
 */
final class Rotation implements Method {
  /** Swaps to consider for each pair of people. */
  private static final int SWAPS_A_PAIR = 200;

  private static final int ANNEALED_A_PAIR = 1000;

  /** Meetings to look at, at most: a swap in large groups costs more. */
  private static final long DIRECTED = 1_200_000;

  private static final long ANNEALED = 3_000_000;
  private static final int TRIES = 2;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    if (!present.unbound() || rounds < 2 || present.sizes().length < 2) {
      return Optional.empty();
    }
    int others = present.sizes()[0] - 1;
    long pairs = present.count() * (present.count() - 1L) / 2;
    long swaps = Math.min(SWAPS_A_PAIR * pairs, DIRECTED / others);
    long annealed = Math.min(ANNEALED_A_PAIR * pairs, ANNEALED / others);
    int[][] base = {};
    Turning best = null;
    int fewest = Integer.MAX_VALUE;
    for (Turning turning : roomiest(present, rounds)) {
      Seating seating = turning.seating(present.sizes(), random);
      DirectedSwaps.improve(seating, Goal.STRANGERS, swaps, random);
      if (seating.repeats() > 0) {
        Annealing.improve(seating, Goal.STRANGERS, annealed, random);
      }
      FairTurns.improve(seating);
      if (seating.repeats() * turning.places() < fewest) {
        fewest = seating.repeats() * turning.places();
        base = seating.groups(seating.copy())[0];
        best = turning;
      }
      if (fewest == 0) {
        break;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            Found.by("starter", fairer(present, best.turn(base, rounds, random), random)));
  }

  private static int[][][] fairer(Present present, int[][][] rounds, RandomGenerator random) {
    Seating seating = Seating.of(present, rounds, random);
    FairTurns.improve(seating);
    return seating.groups(seating.copy());
  }

  private static Iterable<Turning> roomiest(Present present, int rounds) {
    int[] sizes = present.sizes();
    int meetings = Arrays.stream(sizes).map(size -> size * (size - 1) / 2).sum();
    return IntStream.rangeClosed(rounds, present.count())
        .mapToObj(places -> new Turning(present.count(), places))
        .filter(turning -> turning.fits(sizes) && turning.room() >= meetings)
        .sorted(Comparator.comparingInt(Turning::room).reversed())
        .limit(TRIES)
        .toList();
  }
}
