package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way of forming rounds. */
interface Method {
  /**
   * The rounds, or the first of them where no more can be had this way; nothing when this method is
   * not made for such people, sizes, rules and rounds.
   */
  Optional<Found> form(Present present, int rounds, RandomGenerator random);
}
