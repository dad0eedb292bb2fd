package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Groups from geometry, without a search: people stand in k columns, one for each place in a group,
 * and g rows. In each round the columns are moved against each other by {@link Slopes}, and a group
 * is a row; nobody meets twice, and nobody meets those of their own column (a transversal design:
 * Bose, 1938). {@link Packing} makes use of that. Once the slopes are used up, those of a column
 * are strangers still, and are grouped among themselves.
 */
final class Lines implements Method {
  private static final int DRAWS = 40;

  @Override
  public Optional<Found> form(Present present, int rounds, RandomGenerator random) {
    int groups = present.sizes().length;
    int size = present.sizes()[0];
    int empty = groups * size - present.count();
    if (!present.strangers() || present.ties().hard() || groups == 1 || 2 * empty > groups) {
      return Optional.empty();
    }
    if (empty == 0 && present.ties().none()) {
      return Optional.of(Found.by("transversal", complete(present.count(), size, rounds, random)));
    }
    Slopes slopes = Slopes.of(groups, size, rounds, random);
    return Optional.of(Found.by("transversal", fairest(slopes, groups, size, present, random)));
  }

  /** Rounds in full groups; beyond the slopes, of each column by itself. */
  private static int[][][] complete(int people, int size, int rounds, RandomGenerator random) {
    int groups = people / size;
    Slopes slopes = Slopes.of(groups, size, rounds, random);
    int[][] columns =
        IntStream.range(0, size)
            .mapToObj(column -> IntStream.range(column * groups, (column + 1) * groups).toArray())
            .toArray(int[][]::new);
    int[][][] lines = lines(slopes, groups, columns);
    if (slopes.rounds() == rounds || groups % size > 0) {
      return lines;
    }
    int[][][] column = complete(groups, size, rounds - slopes.rounds(), random);
    int[][][] all = Arrays.copyOf(lines, lines.length + column.length);
    for (int round = 0; round < column.length; round++) {
      all[lines.length + round] = inEveryColumn(column[round], groups, size);
    }
    return all;
  }

  private static int[][] inEveryColumn(int[][] round, int rows, int columns) {
    return IntStream.range(0, columns)
        .boxed()
        .flatMap(column ->
            Arrays.stream(round)
                .map(group -> Arrays.stream(group).map(row -> column * rows + row).toArray()))
        .toArray(int[][]::new);
  }

  /** Packed anew a number of times, for the fairest turns in the smaller groups. */
  private static int[][][] fairest(
      Slopes slopes, int groups, int size, Present present, RandomGenerator random) {
    int[] kinds = present.ties().kindOf();
    int empty = groups * size - present.count();
    int[][][] best = {};
    long fairest = Long.MAX_VALUE;
    for (int draw = 0; draw < DRAWS; draw++) {
      int[][] columns = Packing.columns(groups, size, kinds, empty, random);
      int[][][] rounds = lines(slopes, groups, columns);
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

  private static int[][][] lines(Slopes slopes, int groups, int[][] columns) {
    int[][][] lines = new int[slopes.rounds()][groups][];
    for (int round = 0; round < lines.length; round++) {
      for (int group = 0; group < groups; group++) {
        int[] line = new int[columns.length];
        int length = 0;
        for (int column = 0; column < columns.length; column++) {
          int person = columns[column][slopes.row(round, column, group)];
          if (person != Packing.EMPTY) {
            line[length++] = person;
          }
        }
        lines[round][group] = length == line.length ? line : Arrays.copyOf(line, length);
      }
    }
    return lines;
  }
}
