package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chooses which seats of full groups stay empty, so that no group has two of them. */
final class EmptySeats {
  private static final int BUDGET = 5_000;

  private final int seats;
  private final boolean[] beside;
  private int budget;

  EmptySeats(int[][][] rounds, int seats) {
    this.seats = seats;
    beside = new boolean[seats * seats];
    for (int[][] round : rounds) {
      for (int[] group : round) {
        for (int one : group) {
          for (int other : group) {
            beside[one * seats + other] = true;
          }
        }
      }
    }
  }

  /** So many seats that are never beside each other; nothing when none are found. */
  Optional<int[]> choose(int empty, RandomGenerator random) {
    budget = BUDGET;
    int[] chosen = new int[empty];
    return choose(0, 0, chosen, Shuffle.numbers(seats, random))
        ? Optional.of(chosen)
        : Optional.empty();
  }

  private boolean choose(int count, int from, int[] chosen, int[] order) {
    if (count == chosen.length) {
      return true;
    }
    for (int at = from; at < seats && budget-- > 0; at++) {
      chosen[count] = order[at];
      if (apart(chosen, count) && choose(count + 1, at + 1, chosen, order)) {
        return true;
      }
    }
    return false;
  }

  private boolean apart(int[] chosen, int last) {
    for (int at = 0; at < last; at++) {
      if (beside[chosen[at] * seats + chosen[last]]) {
        return false;
      }
    }
    return true;
  }

  /** The rounds without these seats; the numbers of the others close up. */
  static int[][][] without(int[][][] rounds, int[] empty, int seats) {
    int[] number = new int[seats];
    for (int seat : empty) {
      number[seat] = Packing.EMPTY;
    }
    int next = 0;
    for (int seat = 0; seat < seats; seat++) {
      number[seat] = number[seat] == Packing.EMPTY ? Packing.EMPTY : next++;
    }
    return Arrays.stream(rounds)
        .map(round ->
            Arrays.stream(round)
                .map(group ->
                    Arrays.stream(group)
                        .map(seat -> number[seat])
                        .filter(person -> person != Packing.EMPTY)
                        .toArray())
                .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }
}
