package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Pairs and one trio of an odd number of people who have not met. Turning the circle pairs r + i
 * with r − i (modulo n) and leaves r over: a near-one-factorisation, n rounds in which everybody
 * meets everybody once. The one left over joins a pair i of the same round, chosen so that the two
 * new meetings belong to rounds of the circle that are not used, and that turns in trios are fair.
 * Works up to somewhat beyond n / 2 rounds; {@link Rotation} goes on from there.
 */
final class OddCircle implements Method {
  /** How many pairs to consider in all, per batch of rounds. */
  private static final long BUDGET = 500_000;

  private static final int DRAWS = 60;
  private static final int PASSES = 30;
  private static final long REPEAT = 1L << 32;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int people = present.count();
    if (!present.inPairs()
        || people % 2 == 0
        || !present.unbound()
        || beyondReach(people, rounds)) {
      return Optional.empty();
    }
    int[][][] formed = new int[rounds][][];
    int[] turns = present.turns();
    for (int from = 0; from < rounds; from += people) {
      int batch = Math.min(people, rounds - from);
      System.arraycopy(batch(people, batch, turns, random), 0, formed, from, batch);
    }
    return Optional.of(Found.by("odd-circle", formed));
  }

  /**
   * Two unused rounds have one round halfway between them, so too few of them cannot serve all. Nor
   * can fewer than four, but then no method can, and the circle does as well as any.
   */
  private static boolean beyondReach(int people, int rounds) {
    long unused = (long) people - rounds;
    return unused >= 4 && unused * (unused - 1) / 2 < rounds;
  }

  /** At most n rounds of the circle; counts their turns in. */
  private static int[][][] batch(int people, int rounds, int[] turns, RandomGenerator random) {
    Turned best = new Turned(people, rounds, turns, random);
    long budget = BUDGET;
    for (int draw = 0; draw < DRAWS && budget > 0 && !best.cannotImprove(); draw++) {
      Turned next = new Turned(people, rounds, turns, random);
      for (int pass = 0; pass < PASSES && budget > 0 && !next.cannotImprove(); pass++) {
        Interruption.check();
        next.chooseAllAgain(random);
        budget -= (long) rounds * people / 2;
      }
      best = next.cost() < best.cost() ? next : best;
    }
    System.arraycopy(best.turns, 0, turns, 0, people);
    return best.rounds();
  }

  /** Some turns of the circle, and which pair the one left over joins in each. */
  private static final class Turned {
    private final int people;
    private final int[] used;
    private final boolean[] isUsed;

    /** By the one left over: the pair joined, or 0. */
    private final int[] joined;

    private final int[] turns;

    Turned(int people, int rounds, int[] earlierTurns, RandomGenerator random) {
      this.people = people;
      used = Arrays.copyOf(Shuffle.numbers(people, random), rounds);
      isUsed = new boolean[people];
      joined = new int[people];
      turns = earlierTurns.clone();
      for (int left : used) {
        isUsed[left] = true;
        turns[left]++;
      }
      for (int left : used) {
        choose(left, random);
      }
    }

    void chooseAllAgain(RandomGenerator random) {
      for (int left : used) {
        turns[before(left, joined[left])]--;
        turns[after(left, joined[left])]--;
        joined[left] = 0;
        choose(left, random);
      }
    }

    private void choose(int left, RandomGenerator random) {
      long least = Long.MAX_VALUE;
      int ties = 0;
      for (int pair = 1; pair <= people / 2; pair++) {
        long cost =
            REPEAT * repeats(left, pair) + turns[before(left, pair)] + turns[after(left, pair)];
        ties = cost < least ? 1 : cost == least ? ties + 1 : ties;
        if (cost <= least && random.nextInt(ties) == 0) {
          joined[left] = pair;
        }
        least = Math.min(least, cost);
      }
      turns[before(left, joined[left])]++;
      turns[after(left, joined[left])]++;
    }

    private int repeats(int left, int pair) {
      return repeats(left, after(left, pair), pair) + repeats(left, before(left, pair), pair);
    }

    /** Two people meet in the round halfway between them, and if either has joined the other. */
    private int repeats(int left, int other, int pair) {
      int halfway = (int) ((long) (left + other) * (people + 1) / 2 % people);
      return isUsed[halfway] || joined[other] == pair ? 1 : 0;
    }

    private int after(int left, int pair) {
      return (left + pair) % people;
    }

    private int before(int left, int pair) {
      return (left + people - pair) % people;
    }

    boolean cannotImprove() {
      return cost() < REPEAT && Fairness.spread(turns) <= 1;
    }

    long cost() {
      long cost = Fairness.of(turns);
      for (int left : used) {
        cost += REPEAT * repeats(left, joined[left]);
      }
      return cost;
    }

    int[][][] rounds() {
      return Arrays.stream(used).mapToObj(this::round).toArray(int[][][]::new);
    }

    private int[][] round(int left) {
      int[][] groups = new int[people / 2][];
      for (int pair = 1; pair <= groups.length; pair++) {
        int before = before(left, pair);
        int after = after(left, pair);
        groups[pair - 1] =
            pair == joined[left] ? new int[] {left, before, after} : new int[] {before, after};
      }
      return groups;
    }
  }
}
