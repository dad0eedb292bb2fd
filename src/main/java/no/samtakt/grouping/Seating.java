package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Rounds that a search may still change: everybody has a seat in every round, and two people may
 * swap seats. Keeps count of broken rules, repeats, what groups have in common and turns in
 * odd-sized groups at every swap.
 */
final class Seating {
  private static final long SAME = 1L << 17;
  private static final long REPEAT = 1L << 32;
  private static final long BROKEN = 1L << 47;
  private static final double RULE_HEAT = 3;
  private static final double SAME_HEAT = 0.3;

  private final int people;

  /** The first seat of each group, and the number of seats. */
  private final int[] first;

  private final int[] groupOf;
  private final boolean[] odd;
  private final int[][] seats;
  private final Kinds kinds;
  private final Ties ties;
  private final int[] times;
  private final int[] unit;
  private final int[] turns;
  private int broken;
  private int repeats;
  private int same;
  private long unfairness;

  /**
   * Starts at random, with those who had fewest turns in the odd-sized groups.
   *
   * @param times how often each kind of meeting has happened; counted on in place
   * @param unit whose turns each one's turn counts as: usually their own number
   * @param turns by unit; counted on in place
   */
  Seating(
      int[] sizes,
      int rounds,
      Kinds kinds,
      Ties ties,
      int[] times,
      int[] unit,
      int[] turns,
      RandomGenerator random) {
    this.kinds = kinds;
    this.ties = ties;
    this.times = times;
    this.unit = unit;
    this.turns = turns;
    people = unit.length;
    first = new int[sizes.length + 1];
    groupOf = new int[people];
    odd = new boolean[sizes.length];
    int usual = Sizes.usual(sizes);
    for (int group = 0; group < sizes.length; group++) {
      first[group + 1] = first[group] + sizes[group];
      Arrays.fill(groupOf, first[group], first[group + 1], group);
      odd[group] = sizes[group] != usual;
    }
    seats = new int[rounds][];
    broken = rounds * ties.pairsKeptTogether();
    for (int round = 0; round < rounds; round++) {
      take(round, start(random));
    }
  }

  static Seating of(Present present, int rounds, int[] times, int[] turns, RandomGenerator random) {
    int[] own = IntStream.range(0, present.count()).toArray();
    Kinds pairs = Kinds.pairs(present.count());
    return new Seating(present.sizes(), rounds, pairs, present.ties(), times, own, turns, random);
  }

  /** Rounds already formed, to be improved on. */
  static Seating of(Present present, int[][][] rounds, RandomGenerator random) {
    Seating seating = of(present, rounds.length, present.meetings(), present.turns(), random);
    seating.takeAll(
        Arrays.stream(rounds)
            .map(round ->
                Arrays.stream(round)
                    .sorted(Comparator.comparingInt(group -> -group.length))
                    .flatMapToInt(Arrays::stream)
                    .toArray())
            .toArray(int[][]::new));
    return seating;
  }

  private int[] start(RandomGenerator random) {
    int[] fewestFirst =
        Arrays.stream(Shuffle.numbers(people, random))
            .boxed()
            .sorted(Comparator.comparingInt(person -> turns[unit[person]]))
            .mapToInt(Integer::intValue)
            .toArray();
    int oddSeats = (int) IntStream.of(groupOf).filter(group -> odd[group]).count();
    int[] rest = Arrays.copyOfRange(fewestFirst, oddSeats, people);
    Shuffle.inPlace(rest, random);
    int[] row = new int[people];
    int nextOdd = 0;
    int nextRest = 0;
    for (int seat = 0; seat < people; seat++) {
      row[seat] = odd[groupOf[seat]] ? fewestFirst[nextOdd++] : rest[nextRest++];
    }
    return row;
  }

  /** Seats one round anew, everybody named seat by seat. */
  void take(int round, int[] row) {
    seats[round] = row;
    for (int seat = 0; seat < people; seat++) {
      for (int other = seat + 1; other < first[groupOf[seat] + 1]; other++) {
        meet(row[seat], row[other]);
      }
      turn(seat, row[seat], 1);
    }
  }

  /** Uncounts a round, to be seated anew by {@link #take}. */
  int[] leave(int round) {
    int[] row = seats[round];
    for (int seat = 0; seat < people; seat++) {
      for (int other = seat + 1; other < first[groupOf[seat] + 1]; other++) {
        part(row[seat], row[other]);
      }
      turn(seat, row[seat], -1);
    }
    return row;
  }

  private void turn(int seat, int person, int step) {
    if (odd[groupOf[seat]]) {
      int before = turns[unit[person]];
      turns[unit[person]] = before + step;
      unfairness += step * (2L * before + step);
    }
  }

  /** Two people in different groups of one round change seats. Doing it again undoes it. */
  void swap(int round, int seat, int other) {
    int[] row = seats[round];
    int one = row[seat];
    int two = row[other];
    parted(row, one, seat);
    parted(row, two, other);
    boolean takesTurns = oddSized(seat) != oddSized(other);
    if (takesTurns) {
      turn(seat, one, -1);
      turn(other, two, -1);
    }
    row[seat] = two;
    row[other] = one;
    joined(row, two, seat);
    joined(row, one, other);
    if (takesTurns) {
      turn(seat, two, 1);
      turn(other, one, 1);
    }
  }

  private void parted(int[] row, int person, int seat) {
    for (int at = first[groupOf[seat]]; at < first[groupOf[seat] + 1]; at++) {
      if (at != seat) {
        part(person, row[at]);
      }
    }
  }

  private void joined(int[] row, int person, int seat) {
    for (int at = first[groupOf[seat]]; at < first[groupOf[seat] + 1]; at++) {
      if (at != seat) {
        meet(person, row[at]);
      }
    }
  }

  private void meet(int one, int other) {
    if (!ties.none()) {
      broken += ties.broken(one, other);
      same += ties.same(one, other);
      if (ties.keptTogether(one, other)) {
        return;
      }
    }
    repeats += times[kinds.of(one, other)]++ >= 1 ? 1 : 0;
  }

  private void part(int one, int other) {
    if (!ties.none()) {
      broken -= ties.broken(one, other);
      same -= ties.same(one, other);
      if (ties.keptTogether(one, other)) {
        return;
      }
    }
    repeats -= --times[kinds.of(one, other)] >= 1 ? 1 : 0;
  }

  /**
   * Whether the one in this seat breaks a rule there, meets somebody whom they meet in another
   * round too, or has something in common with somebody.
   */
  boolean conflicted(int round, int seat) {
    int[] row = seats[round];
    int company = 0;
    for (int at = first[groupOf[seat]]; at < first[groupOf[seat] + 1]; at++) {
      if (at == seat) {
        continue;
      }
      if (ties.keptTogether(row[seat], row[at])) {
        company++;
      } else if (times[kinds.of(row[seat], row[at])] > 1
          || ties.keptApart(row[seat], row[at])
          || ties.same(row[seat], row[at]) > 0) {
        return true;
      }
    }
    return company < ties.company(row[seat]);
  }

  boolean together(int seat, int other) {
    return groupOf[seat] == groupOf[other];
  }

  boolean oddSized(int seat) {
    return odd[groupOf[seat]];
  }

  int person(int round, int seat) {
    return seats[round][seat];
  }

  int people() {
    return people;
  }

  int rounds() {
    return seats.length;
  }

  /** Repeats that the rounds seated here add to what {@code times} began with. */
  int repeats() {
    return repeats;
  }

  /** How much less even the turns are than they began, as {@link Fairness#of} counts. */
  long unfairness() {
    return unfairness;
  }

  /**
   * All that the rounds cost in one number, the lower the better: a broken rule outweighs all
   * repeats, a repeat all that groups have in common, and that all unfairness, as far as two
   * seatings a few swaps apart can differ.
   */
  long cost() {
    return (long) broken * BROKEN + (long) repeats * REPEAT + (long) same * SAME + unfairness;
  }

  /** The cost as annealing feels it: in repeats, and without turns. */
  double heat() {
    return RULE_HEAT * broken + repeats + SAME_HEAT * same;
  }

  /** Whether it is as good as this but for turns. */
  boolean reaches(Goal goal) {
    return broken <= 0 && repeats <= goal.repeats() && same <= goal.same();
  }

  int[][] copy() {
    return Arrays.stream(seats).map(int[]::clone).toArray(int[][]::new);
  }

  /** Rows of seats, cut up into groups. */
  int[][][] groups(int[][] rows) {
    return Arrays.stream(rows)
        .map(row ->
            IntStream.range(0, odd.length)
                .mapToObj(group -> Arrays.copyOfRange(row, first[group], first[group + 1]))
                .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }

  /** All rounds seated anew at once. */
  void takeAll(int[][] rows) {
    for (int round = 0; round < rows.length; round++) {
      leave(round);
    }
    for (int round = 0; round < rows.length; round++) {
      take(round, rows[round].clone());
    }
  }
}
