package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * By how many rows each column is moved in each round, so that no two columns are moved by the same
 * distance from each other in two rounds: a difference matrix. From a field of g elements (Bose,
 * 1938), where g is a prime power; otherwise modulo g, by products small enough not to wrap round,
 * from a table, or searched.
 */
final class Slopes {
  /**
   * Modulo 18, found by a search: in each round, the rises of four columns. The first column stays
   * where it is. No such matrix modulo an even number has g rounds (Drake, 1979), so 17 is the
   * most.
   */
  private static final String EIGHTEEN_BY_FOUR =
      "0 7 0 1 1 2 2 3 7 3 15 12 4 0 17 5 16 1 6 8 13 7 13 11 8 17 5 9 14 8 10 9 4 11 6 14"
          + " 12 10 10 13 5 15 14 4 6 15 12 3 16 2 9";

  private final int[][] rises;
  private final IntBinaryOperator plus;

  private Slopes(int[][] rises, IntBinaryOperator plus) {
    this.rises = rises;
    this.plus = plus;
  }

  /** How many rounds there are. */
  int rounds() {
    return rises.length;
  }

  /** The row that a group takes from a column in a round; the group's own from the first. */
  int row(int round, int column, int group) {
    return plus.applyAsInt(group, rises[round][column]);
  }

  /** For so many rounds, or as many as there are; one at least. */
  static Slopes of(int rows, int columns, int rounds, RandomGenerator random) {
    Optional<Field> field = columns <= rows ? Field.of(rows) : Optional.empty();
    if (field.isPresent()) {
      return fromField(field.get(), rows, columns, Math.min(rounds, rows), random);
    }
    int unwrapped = columns == 1 ? rows : Math.min(rows, (rows - 1) / (columns - 1) + 1);
    if (rounds <= unwrapped) {
      return products(rows, columns, rounds, random);
    }
    if (rows == 18 && columns <= 4) {
      return fromTable(columns, Math.min(rounds, 17), random);
    }
    return DifferenceSearch.rises(rows, columns, rounds, random)
        .map(rises -> new Slopes(rises, (one, other) -> (one + other) % rows))
        .orElseGet(() -> products(rows, columns, unwrapped, random));
  }

  private static Slopes fromField(
      Field field, int rows, int columns, int rounds, RandomGenerator random) {
    int[] slopes = Shuffle.numbers(rows, random);
    int[][] rises = new int[rounds][columns];
    for (int round = 0; round < rounds; round++) {
      for (int column = 0; column < columns; column++) {
        rises[round][column] = field.times(slopes[round], column);
      }
    }
    return new Slopes(rises, field::add);
  }

  private static Slopes products(int rows, int columns, int rounds, RandomGenerator random) {
    int[] slopes = Shuffle.numbers(rounds, random);
    int[][] rises = new int[rounds][columns];
    for (int round = 0; round < rounds; round++) {
      for (int column = 0; column < columns; column++) {
        rises[round][column] = slopes[round] * column;
      }
    }
    return new Slopes(rises, (one, other) -> (one + other) % rows);
  }

  private static Slopes fromTable(int columns, int rounds, RandomGenerator random) {
    int[] numbers =
        Arrays.stream(EIGHTEEN_BY_FOUR.split(" ")).mapToInt(Integer::parseInt).toArray();
    int[][] rises =
        IntStream.of(Shuffle.numbers(numbers.length / 3, random))
            .limit(rounds)
            .mapToObj(round ->
                new int[] {0, numbers[3 * round], numbers[3 * round + 1], numbers[3 * round + 2]})
            .map(all -> Arrays.copyOf(all, columns))
            .toArray(int[][]::new);
    return new Slopes(rises, (one, other) -> (one + other) % 18);
  }
}
