package no.samtakt.grouping;

import java.util.Arrays;

/** How fairly turns in odd-sized groups are shared. */
final class Fairness {
  private Fairness() {}

  /** Counts the turns that these rounds give into {@code turns}, and returns it. */
  static int[] count(int[] turns, int[][][] rounds, int usualSize) {
    for (int[][] round : rounds) {
      for (int[] group : round) {
        if (group.length != usualSize) {
          for (int person : group) {
            turns[person]++;
          }
        }
      }
    }
    return turns;
  }

  /** The sum of the squares: the more even the turns, the lower, for the same number of them. */
  static long of(int[] turns) {
    return Arrays.stream(turns).mapToLong(turn -> (long) turn * turn).sum();
  }

  static int spread(int[] turns) {
    return Arrays.stream(turns).max().orElse(0) - Arrays.stream(turns).min().orElse(0);
  }
}
