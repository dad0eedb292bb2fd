package no.samtakt.grouping;

import java.util.random.RandomGenerator;

/** Random order, by the seed alone. */
final class Shuffle {
  private Shuffle() {}

  /** 0 … count − 1 in random order. */
  static int[] numbers(int count, RandomGenerator random) {
    int[] numbers = new int[count];
    for (int at = 0; at < count; at++) {
      numbers[at] = at;
    }
    inPlace(numbers, random);
    return numbers;
  }

  /** Every order equally likely (Fisher and Yates). */
  static void inPlace(int[] numbers, RandomGenerator random) {
    for (int at = numbers.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int kept = numbers[at];
      numbers[at] = numbers[other];
      numbers[other] = kept;
    }
  }
}
