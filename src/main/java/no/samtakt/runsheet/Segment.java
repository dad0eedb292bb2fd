package no.samtakt.runsheet;

import java.time.Duration;

/**
 * A stretch of an item with a countdown of its own: the whole item, a phase or a round.
 *
 * @param swap moving time before the work starts
 * @param work the time that counts down
 * @param size people a group; 0 where nobody is grouped
 */
public record Segment(Mode mode, Duration swap, Duration work, int size) {
  /** Moving time and work together. */
  public Duration length() {
    return swap.plus(work);
  }

  Segment ungrouped() {
    return new Segment(mode, swap, work, 0);
  }
}
