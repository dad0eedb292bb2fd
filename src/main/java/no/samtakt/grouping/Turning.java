package no.samtakt.grouping;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * People on circles of so many places, and on fixed chairs, while the circles turn by one place
 * each round. Numbers below {@code circles * places} sit on circles, number {@code circle * places
 * + place}, the rest on chairs.
 */
record Turning(int people, int places) {
  /** So unfair that no search puts a fixed chair into an odd-sized group unless it must. */
  private static final int NEVER = 1000;

  int circles() {
    return people / places;
  }

  int chairs() {
    return people % places;
  }

  /** At most one chair a group, and beside it only people from different circles. */
  boolean fits(int[] sizes) {
    return chairs() <= Arrays.stream(sizes).filter(size -> size - 1 <= circles()).count();
  }

  /** How many kinds of meetings do not repeat within a full turn. */
  int room() {
    return circles() * ((places - 1) / 2)
        + circles() * (circles() - 1) / 2 * places
        + chairs() * circles();
  }

  Seating seating(int[] sizes, RandomGenerator random) {
    int forbidden = kinds() - 1;
    int[] times = new int[kinds()];
    times[forbidden] = 1;
    int[] unit = new int[people];
    int[] turns = new int[circles() + chairs()];
    Arrays.fill(turns, circles(), turns.length, NEVER);
    for (int person = 0; person < people; person++) {
      unit[person] = chair(person) ? person - circles() * places + circles() : person / places;
    }
    Ties none = Ties.none(people);
    Tally tally = new Tally(people, table(), times, none, 1);
    return new Seating(sizes, 1, tally, none, unit, turns, random);
  }

  private int[] table() {
    int[] table = new int[people * people];
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < people; other++) {
        table[one * people + other] = one == other ? 0 : kind(one, other);
      }
    }
    return table;
  }

  private boolean chair(int person) {
    return person >= circles() * places;
  }

  private int kinds() {
    return circles() * circles() * places + chairs() * circles() + 1;
  }

  private int kind(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    if (chair(low)) {
      return kinds() - 1;
    }
    int circle = low / places;
    if (chair(high)) {
      int chairNumber = high - circles() * places;
      return circles() * circles() * places + chairNumber * circles() + circle;
    }
    int distance = (high % places - low % places + places) % places;
    if (circle == high / places) {
      distance = Math.min(distance, places - distance);
      if (2 * distance == places) {
        return kinds() - 1;
      }
    }
    return (circle * circles() + high / places) * places + distance;
  }

  /** The base as it is after so many different numbers of steps, chosen at random. */
  int[][][] turn(int[][] base, int rounds, RandomGenerator random) {
    return Arrays.stream(Shuffle.numbers(places, random))
        .limit(rounds)
        .mapToObj(steps -> turnedBy(base, steps))
        .toArray(int[][][]::new);
  }

  /** The base after so many steps. */
  int[][] turnedBy(int[][] base, int steps) {
    return Arrays.stream(base)
        .map(group -> Arrays.stream(group).map(person -> turned(person, steps)).toArray())
        .toArray(int[][]::new);
  }

  private int turned(int person, int steps) {
    return chair(person) ? person : person / places * places + (person % places + steps) % places;
  }
}
