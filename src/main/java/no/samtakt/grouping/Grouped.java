package no.samtakt.grouping;

import java.util.List;

/**
 * Rounds that were formed, and how well.
 *
 * @param repeats meetings beyond the first, summed over all pairs, in the earlier rounds and these
 * @param fewest a number of repeats that no other choice of these rounds could have gone below;
 *     where {@code repeats} equals it, the result is as good as any
 */
public record Grouped(List<Round> rounds, int repeats, int fewest) {
  public Grouped {
    rounds = List.copyOf(rounds);
    if (fewest > repeats) {
      throw new IllegalArgumentException("fewest repeats " + fewest + " of " + repeats);
    }
  }
}
