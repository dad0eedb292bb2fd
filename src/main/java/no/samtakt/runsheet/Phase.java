package no.samtakt.runsheet;

import java.time.Duration;

/**
 * One phase of an item, such as the group phase of an IGP.
 *
 * @param duration the whole phase, moving time included
 * @param size people a group; 0 where nobody is grouped
 * @param swap moving time at the phase's start, inside its duration
 */
public record Phase(Mode mode, Duration duration, int size, Duration swap) {
  public Phase {
    if (!duration.isPositive() || swap.isNegative() || swap.compareTo(duration) >= 0) {
      throw new IllegalArgumentException("a phase lasts, and its moving time fits inside it");
    }
    if (size < 0 || size == 1) {
      throw new IllegalArgumentException("nobody is in a group alone");
    }
  }
}
