package no.samtakt.grouping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Rounds of full groups that are known beforehand.
 *
 * <p>Written as numbers of seats, group after group: of every round, or of the first one, which is
 * turned as {@link Turning} says.
 */
final class Schedule {
  private final int groups;
  private final int size;
  private final int repeats;
  private final int[][][] rounds;

  private Schedule(int groups, int size, int repeats, int[][][] rounds) {
    this.groups = groups;
    this.size = size;
    this.repeats = repeats;
    this.rounds = rounds;
  }

  /** One round, turned by so many places, hence so many rounds. */
  static Schedule turning(int groups, int size, int places, int repeats, String base) {
    int[][] first = round(numbers(base), 0, groups, size);
    Turning turning = new Turning(groups * size, places);
    int[][][] rounds =
        IntStream.range(0, places)
            .mapToObj(steps -> turning.turnedBy(first, steps))
            .toArray(int[][][]::new);
    return new Schedule(groups, size, repeats, rounds);
  }

  static Schedule plain(int groups, int size, int count, int repeats, String all) {
    int[] numbers = numbers(all);
    int[][][] rounds =
        IntStream.range(0, count)
            .mapToObj(round -> round(numbers, round, groups, size))
            .toArray(int[][][]::new);
    return new Schedule(groups, size, repeats, rounds);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
  }

  private static int[][] round(int[] numbers, int round, int groups, int size) {
    return IntStream.range(0, groups)
        .map(group -> (round * groups + group) * size)
        .mapToObj(from -> Arrays.copyOfRange(numbers, from, from + size))
        .toArray(int[][]::new);
  }

  /** Whether it is for groups like these, and for so many rounds at least in part. */
  boolean serves(int groups, int size, int rounds) {
    return this.groups == groups
        && this.size == size
        && (repeats == 0 || rounds == this.rounds.length);
  }

  int seats() {
    return groups * size;
  }

  /** So many of the rounds, or all; which, and in which order, by chance. */
  int[][][] some(int wanted, RandomGenerator random) {
    return IntStream.of(Shuffle.numbers(rounds.length, random))
        .limit(wanted)
        .mapToObj(round -> rounds[round])
        .toArray(int[][][]::new);
  }

  /** Whether every round seats everybody once and there are as few repeats as it says. */
  boolean verified() {
    Set<Integer> met = new HashSet<>();
    int again = 0;
    for (int[][] round : rounds) {
      Set<Integer> seated = new HashSet<>();
      for (int[] group : round) {
        for (int one : group) {
          if (one < 0 || one >= seats() || !seated.add(one) || group.length != size) {
            return false;
          }
          for (int other : group) {
            again += one < other && !met.add(one * seats() + other) ? 1 : 0;
          }
        }
      }
      if (seated.size() != seats()) {
        return false;
      }
    }
    return again == repeats;
  }
}
