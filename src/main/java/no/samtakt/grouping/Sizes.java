package no.samtakt.grouping;

import java.util.Arrays;

/** How large the groups of a round are. */
final class Sizes {
  private Sizes() {}

  /**
   * As many groups as it takes for none to be larger than asked for, as even as can be, the larger
   * first. When that would leave somebody alone (pairs of an odd number of people) there is one
   * group fewer, hence one trio.
   */
  static int[] of(int people, int size) {
    int groups = size == 2 ? people / 2 : (people + size - 1) / size;
    int[] sizes = new int[groups];
    for (int group = 0; group < groups; group++) {
      sizes[group] = people / groups + (group < people % groups ? 1 : 0);
    }
    return sizes;
  }

  /** The size most groups have; where two sizes are as common, the smaller, as in 3 + 2. */
  static int usual(int[] sizes) {
    int[] sorted = sizes.clone();
    Arrays.sort(sorted);
    int usual = sorted[0];
    int most = 0;
    int run = 0;
    for (int at = 0; at < sorted.length; at++) {
      run = at > 0 && sorted[at] == sorted[at - 1] ? run + 1 : 1;
      if (run > most) {
        most = run;
        usual = sorted[at];
      }
    }
    return usual;
  }
}
