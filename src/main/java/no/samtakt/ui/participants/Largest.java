package no.samtakt.ui.participants;

import java.util.function.IntPredicate;

/**
 * The largest of many sizes that there is room for: the one way in which anything here is fitted.
 */
final class Largest {
  private Largest() {}

  /**
   * Finds it by halving: what fits is taken to fit when it is smaller, too.
   *
   * @param least taken where not even that fits
   * @return a size that was seen to fit, or the least
   */
  static int fitting(int least, int most, IntPredicate fits) {
    if (fits.test(most)) {
      return most;
    }
    int found = least;
    int beyond = most;
    while (beyond - found > 1) {
      int middle = (found + beyond) >>> 1;
      if (fits.test(middle)) {
        found = middle;
      } else {
        beyond = middle;
      }
    }
    return found;
  }
}
