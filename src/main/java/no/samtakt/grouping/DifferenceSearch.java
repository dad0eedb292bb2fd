package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Searches for the rises of {@link Slopes} modulo a number of rows, by annealing (Kirkpatrick,
 * Gelatt and Vecchi, 1983) the number of distances that occur twice.
 */
final class DifferenceSearch {
  private static final int STEPS = 40_000;
  private static final double WARM = 0.6;
  private static final double COOL = 0.15;

  private final int rows;
  private final int columns;
  private final int[][] rises;

  /** How often each distance occurs, for each pair of columns. */
  private final int[] times;

  private int twice;

  private DifferenceSearch(int rows, int columns, int rounds, RandomGenerator random) {
    this.rows = rows;
    this.columns = columns;
    rises = new int[rounds][columns];
    times = new int[columns * columns * rows];
    for (int round = 0; round < rounds; round++) {
      for (int column = 1; column < columns; column++) {
        rises[round][column] = column == 1 ? round : random.nextInt(rows);
        for (int other = 0; other < column; other++) {
          twice += times[distance(round, other, column)]++ >= 1 ? 1 : 0;
        }
      }
    }
  }

  /** Nothing when none are found in a bounded number of steps. */
  static Optional<int[][]> rises(int rows, int columns, int rounds, RandomGenerator random) {
    // With more columns or nearly every round there could be, they are hardly ever found.
    if (4 * rounds > 3 * rows || 2 * columns > rows + 2) {
      return Optional.empty();
    }
    DifferenceSearch search = new DifferenceSearch(rows, columns, rounds, random);
    search.run(random);
    return search.twice == 0 ? Optional.of(search.rises) : Optional.empty();
  }

  private void run(RandomGenerator random) {
    for (int step = 0; step < STEPS && twice > 0 && columns > 2; step++) {
      int round = random.nextInt(rises.length);
      int column = 2 + random.nextInt(columns - 2);
      int before = rises[round][column];
      int cost = twice;
      put(round, column, random.nextInt(rows));
      double temperature = WARM + (COOL - WARM) * step / STEPS;
      if (twice > cost && random.nextDouble() >= StrictMath.exp((cost - twice) / temperature)) {
        put(round, column, before);
      }
    }
  }

  private void put(int round, int column, int rise) {
    for (int other = 0; other < columns; other++) {
      twice -= other != column && --times[distance(round, other, column)] >= 1 ? 1 : 0;
    }
    rises[round][column] = rise;
    for (int other = 0; other < columns; other++) {
      twice += other != column && times[distance(round, other, column)]++ >= 1 ? 1 : 0;
    }
  }

  private int distance(int round, int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    int distance = Math.floorMod(rises[round][high] - rises[round][low], rows);
    return (low * columns + high) * rows + distance;
  }
}
