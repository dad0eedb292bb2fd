package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * People in columns of {@link Lines}. Every group takes one from each column, so those with
 * something in common who fill a column, and the rest of them in one other column, are spread over
 * the groups as evenly as can be. So are empty seats that stand in one column.
 */
final class Packing {
  /** An empty seat. */
  static final int EMPTY = -1;

  /** Ways to pack to look at. */
  private static final int BUDGET = 20_000;

  private final int rows;
  private final int[] room;
  private final List<int[]> lots;
  private final int[] columnOf;
  private int budget = BUDGET;

  private Packing(int rows, int columns, List<int[]> lots) {
    this.rows = rows;
    this.lots = lots;
    room = new int[columns];
    Arrays.fill(room, rows);
    columnOf = new int[lots.size()];
  }

  /**
   * In each column, who sits in it, in random order.
   *
   * @param kinds what each has in common with others, as a number; −1 for nothing
   * @param empty how many seats stay empty, fewer than rows
   */
  static int[][] columns(int rows, int columns, int[] kinds, int empty, RandomGenerator random) {
    List<int[]> lots = lots(rows, kinds, empty, random);
    Packing packing = new Packing(rows, columns, lots);
    while (!packing.fits(0)) {
      // The smallest lot that may be split is.
      packing = new Packing(rows, columns, split(lots));
    }
    return packing.filled(random);
  }

  /** Those who belong in one column each, the largest first. */
  private static List<int[]> lots(int rows, int[] kinds, int empty, RandomGenerator random) {
    int[] order = Shuffle.numbers(kinds.length, random);
    List<int[]> lots = new ArrayList<>();
    int most = Arrays.stream(kinds).max().orElse(-1);
    for (int kind = -1; kind <= most; kind++) {
      int wanted = kind;
      int[] alike = Arrays.stream(order).filter(person -> kinds[person] == wanted).toArray();
      int step = kind < 0 ? 1 : rows;
      for (int from = 0; from < alike.length; from += step) {
        lots.add(Arrays.copyOfRange(alike, from, Math.min(alike.length, from + step)));
      }
    }
    if (empty > 0) {
      int[] seats = new int[empty];
      Arrays.fill(seats, EMPTY);
      lots.add(seats);
    }
    lots.sort(Comparator.comparingInt(lot -> -lot.length));
    return lots;
  }

  private static List<int[]> split(List<int[]> lots) {
    for (int at = lots.size() - 1; at >= 0; at--) {
      int[] lot = lots.get(at);
      if (lot.length > 1 && lot[0] != EMPTY) {
        lots.set(at, Arrays.copyOf(lot, lot.length - 1));
        lots.add(new int[] {lot[lot.length - 1]});
        lots.sort(Comparator.comparingInt(each -> -each.length));
        return lots;
      }
    }
    throw new IllegalStateException("single people always fit");
  }

  /** Each lot into the fullest column that takes it first (bin packing, best fit). */
  private boolean fits(int lot) {
    if (lot == lots.size()) {
      return true;
    }
    int length = lots.get(lot).length;
    boolean[] tried = new boolean[rows + 1];
    while (budget-- > 0) {
      int best = -1;
      for (int column = 0; column < room.length; column++) {
        boolean takes = room[column] >= length && !tried[room[column]];
        if (takes && (best < 0 || room[column] < room[best])) {
          best = column;
        }
      }
      if (best < 0) {
        return false;
      }
      tried[room[best]] = true;
      columnOf[lot] = best;
      room[best] -= length;
      if (fits(lot + 1)) {
        return true;
      }
      room[best] += length;
    }
    return false;
  }

  private int[][] filled(RandomGenerator random) {
    int[][] columns = new int[room.length][rows];
    int[] next = new int[room.length];
    for (int lot = 0; lot < lots.size(); lot++) {
      for (int person : lots.get(lot)) {
        columns[columnOf[lot]][next[columnOf[lot]]++] = person;
      }
    }
    for (int[] column : columns) {
      Shuffle.inPlace(column, random);
    }
    return columns;
  }
}
