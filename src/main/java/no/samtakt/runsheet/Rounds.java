package no.samtakt.runsheet;

import java.time.Duration;

/**
 * Equal rounds of an item, such as a speed date.
 *
 * @param duration one round
 * @param swap time to change partners, between rounds
 * @param size people a group; 2 are pairs
 */
public record Rounds(int count, Duration duration, Duration swap, int size) {
  public Rounds {
    if (count < 1 || !duration.isPositive() || swap.isNegative() || size < 2) {
      throw new IllegalArgumentException(
          "rounds are one or more, last, and join two or more people");
    }
  }

  /** All rounds and the swaps between them. */
  public Duration length() {
    return duration.multipliedBy(count).plus(swap.multipliedBy(count - 1L));
  }
}
