package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The rounds wanted as the first of more: among few people, a choice that looks free now may close
 * the way to rounds that were possible. So as many as can follow without repeats are formed with
 * them, or half as many, and so on.
 */
final class LookAhead implements Method {
  /** With more people there is room enough to choose round by round. */
  private static final int MOST_PEOPLE = 30;

  private static final long SWAPS = 30_000;
  private static final long ANNEALED = 150_000;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    if (present.count() > MOST_PEOPLE
        || present.fewestRepeats(rounds) > 0
        || !present.ties().none()) {
      return Optional.empty();
    }
    int most = rounds;
    while (present.fewestRepeats(most + 1) == 0) {
      most++;
    }
    for (int ahead = most - rounds; ahead > 0; ahead /= 2) {
      Seating seating =
          Seating.of(present, rounds + ahead, present.meetings(), present.turns(), random);
      DirectedSwaps.improve(seating, Goal.STRANGERS, SWAPS, random);
      Annealing.improve(seating, Goal.STRANGERS, ANNEALED, random);
      if (seating.repeats() == 0) {
        FairTurns.improve(seating);
        int[][] rows = Arrays.copyOf(seating.copy(), rounds);
        return Optional.of(Found.by("look-ahead", seating.groups(rows)));
      }
    }
    return Optional.empty();
  }
}
