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
  private final int people;

  /** The first seat of each group, and the number of seats. */
  private final int[] first;

  private final int[] groupOf;
  private final boolean[] odd;
  private final int[][] seats;
  private final Ties ties;
  private final Tally tally;
  private final int[] unit;
  private final int[] turns;
  private long unfairness;

  /**
   * Starts at random, with those who had fewest turns in the odd-sized groups.
   *
   * @param tally of all meetings; counted on
   * @param unit whose turns each one's turn counts as: usually their own number
   * @param turns by unit; counted on in place
   */
  Seating(
      int[] sizes,
      int rounds,
      Tally tally,
      Ties ties,
      int[] unit,
      int[] turns,
      RandomGenerator random) {
    this.tally = tally;
    this.ties = ties;
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
    for (int round = 0; round < rounds; round++) {
      take(round, start(random));
    }
  }

  static Seating of(Present present, int rounds, int[] times, int[] turns, RandomGenerator random) {
    int[] own = IntStream.range(0, present.count()).toArray();
    Tally tally = new Tally(present.count(), null, times, present.ties(), rounds);
    return new Seating(present.sizes(), rounds, tally, present.ties(), own, turns, random);
  }

  /** Seats the first round anew, by chance, after {@link #leave}. */
  void restart(RandomGenerator random) {
    take(0, start(random));
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
        tally.meet(row[seat], row[other]);
      }
      turn(seat, row[seat], 1);
    }
  }

  /** Uncounts a round, to be seated anew by {@link #take}. */
  int[] leave(int round) {
    int[] row = seats[round];
    for (int seat = 0; seat < people; seat++) {
      for (int other = seat + 1; other < first[groupOf[seat] + 1]; other++) {
        tally.part(row[seat], row[other]);
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
        tally.part(person, row[at]);
      }
    }
  }

  private void joined(int[] row, int person, int seat) {
    for (int at = first[groupOf[seat]]; at < first[groupOf[seat] + 1]; at++) {
      if (at != seat) {
        tally.meet(person, row[at]);
      }
    }
  }

  /** By how much a swap would change the cost. */
  long change(int round, int seat, int other) {
    if (!tally.plain()) {
      long before = cost();
      swap(round, seat, other);
      long after = cost();
      swap(round, seat, other);
      return after - before;
    }
    int[] row = seats[round];
    int one = row[seat];
    int two = row[other];
    long change = moved(row, seat, one, two) + moved(row, other, two, one);
    if (oddSized(seat) != oddSized(other)) {
      int comes = oddSized(seat) ? two : one;
      int goes = oddSized(seat) ? one : two;
      change += 2L * (turns[unit[comes]] - turns[unit[goes]] + 1);
    }
    return change;
  }

  private long moved(int[] row, int seat, int goes, int comes) {
    long change = 0;
    for (int at = first[groupOf[seat]]; at < first[groupOf[seat] + 1]; at++) {
      if (at != seat) {
        change += tally.meeting(comes, row[at]) - tally.parting(goes, row[at]);
      }
    }
    return change;
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
      } else if (tally.parting(row[seat], row[at]) > 0) {
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
    return tally.repeats();
  }

  /** How much less even the turns are than they began, as {@link Fairness#of} counts. */
  long unfairness() {
    return unfairness;
  }

  /** All that the rounds cost: what {@link Tally} counts, and less than any of it, unfairness. */
  long cost() {
    return tally.cost() + unfairness;
  }

  /** Whether it is as good as this but for turns. */
  boolean reaches(Goal goal) {
    return tally.reaches(goal);
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
