package no.samtakt.grouping;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way of forming rounds. */
interface Method {
  /**
   * The rounds, each a list of groups, each a list of the numbers of those in it; or nothing when
   * this method is not made for such people, sizes and rounds.
   */
  Optional<int[][][]> form(Present present, int rounds, RandomGenerator random);
}
