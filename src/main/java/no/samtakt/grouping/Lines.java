package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Groups from geometry, without a search: people stand in k columns, one for each place in a group,
 * and g rows. In the round of slope m, group c takes from column j the one in row c + m·j; two
 * lines of different slopes cross at most once, so nobody meets twice (a transversal design from a
 * field of g elements: Bose, 1938). Where g is no prime power, the slopes for which no product
 * wraps round still work: (k − 1)(rounds − 1) &lt; g. Once the slopes are used up, those of a
 * column are strangers still, and are grouped among themselves.
 */
final class Lines implements Method {
  private static final int DRAWS = 40;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int groups = present.sizes().length;
    int size = present.sizes()[0];
    if (!present.unbound()) {
      return Optional.empty();
    }
    int empty = groups * size - present.count();
    int slopes = slopes(groups, size, rounds);
    if (slopes >= rounds) {
      int[][][] full = lines(groups, size, rounds, random);
      return Optional.of(found(empty == 0 ? full : without(full, groups, empty, present, random)));
    }
    return empty == 0
        ? complete(present.count(), size, rounds, random).map(Lines::found)
        : Optional.empty();
  }

  private static Found found(int[][][] rounds) {
    return Found.by("transversal", rounds);
  }

  /** How many slopes are safe when so many rounds are wanted. */
  private static int slopes(int groups, int size, int rounds) {
    if (size <= groups && Field.of(groups).isPresent()) {
      return groups;
    }
    return (long) (size - 1) * (rounds - 1) < groups ? rounds : 0;
  }

  /** Rounds in full groups; beyond the slopes, of each column by itself. */
  private static Optional<int[][][]> complete(
      int people, int size, int rounds, RandomGenerator random) {
    int groups = people / size;
    int slopes = slopes(groups, size, rounds);
    if (slopes >= rounds) {
      return Optional.of(lines(groups, size, rounds, random));
    }
    if (slopes == 0 || groups % size > 0) {
      return Optional.empty();
    }
    return complete(groups, size, rounds - slopes, random)
        .map(column -> {
          int[][][] rest =
              Arrays.stream(column)
                  .map(round -> inEveryColumn(round, groups, size))
                  .toArray(int[][][]::new);
          int[][][] all = Arrays.copyOf(lines(groups, size, slopes, random), rounds);
          System.arraycopy(rest, 0, all, slopes, rest.length);
          return all;
        });
  }

  private static int[][] inEveryColumn(int[][] round, int rows, int columns) {
    return IntStream.range(0, columns)
        .boxed()
        .flatMap(column ->
            Arrays.stream(round)
                .map(group -> Arrays.stream(group).map(row -> column * rows + row).toArray()))
        .toArray(int[][]::new);
  }

  /** Numbers are column · groups + row. */
  private static int[][][] lines(int groups, int size, int rounds, RandomGenerator random) {
    Optional<Field> field = size <= groups ? Field.of(groups) : Optional.empty();
    IntBinaryOperator plus =
        field.<IntBinaryOperator>map(f -> f::add).orElse((one, other) -> (one + other) % groups);
    IntBinaryOperator times =
        field.<IntBinaryOperator>map(f -> f::times).orElse((one, other) -> one * other);
    int[] slopes = Shuffle.numbers(field.isPresent() ? groups : rounds, random);
    int[][][] lines = new int[rounds][groups][size];
    for (int round = 0; round < rounds; round++) {
      for (int column = 0; column < size; column++) {
        int rise = times.applyAsInt(slopes[round], column);
        for (int group = 0; group < groups; group++) {
          lines[round][group][column] = column * groups + plus.applyAsInt(group, rise);
        }
      }
    }
    return lines;
  }

  /**
   * The same with empty seats, all in the last column, so that no group has two; drawn a number of
   * times for the fairest turns in the smaller groups. Numbers close up afterwards.
   */
  private static int[][][] without(
      int[][][] full, int groups, int empty, Present present, RandomGenerator random) {
    int[][][] best = {};
    long fairest = Long.MAX_VALUE;
    for (int draw = 0; draw < DRAWS; draw++) {
      int[][][] rounds = leaveOut(full, present.count(), groups, empty, random);
      int[] turns = present.turns();
      long unfairness = Fairness.of(Fairness.count(turns, rounds, Sizes.usual(present.sizes())));
      if (unfairness < fairest) {
        fairest = unfairness;
        best = rounds;
      }
      if (Fairness.spread(turns) <= 1) {
        break;
      }
    }
    return best;
  }

  private static int[][][] leaveOut(
      int[][][] full, int people, int groups, int empty, RandomGenerator random) {
    int lastColumn = people + empty - groups;
    int[] number = IntStream.range(0, people + empty).toArray();
    int[] rows = Shuffle.numbers(groups, random);
    for (int at = 0; at < groups; at++) {
      number[lastColumn + rows[at]] = lastColumn + at;
    }
    return Arrays.stream(full)
        .map(round ->
            Arrays.stream(round)
                .map(group ->
                    Arrays.stream(group)
                        .map(seat -> number[seat])
                        .filter(seat -> seat < people)
                        .toArray())
                .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }
}
