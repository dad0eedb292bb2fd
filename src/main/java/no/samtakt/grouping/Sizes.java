package no.samtakt.grouping;

import java.util.Arrays;

/** How large the groups of a round are. */
public final class Sizes {
  private Sizes() {}

  /**
   * As even as can be, the larger first. Nobody is left alone: where groups would be so small,
   * there are fewer of them, hence one trio for an odd number of people in pairs.
   *
   * @param people two or more
   */
  public static int[] of(int people, Sizing sizing) {
    int wanted =
        switch (sizing) {
          case Sizing.AtMost(int size) -> (people + size - 1) / size;
          case Sizing.About(int size) -> (people + size / 2) / size;
          case Sizing.NumberOf(int groups) -> groups;
        };
    int groups = Math.clamp(wanted, 1, people / 2);
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
