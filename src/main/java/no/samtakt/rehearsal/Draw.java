package no.samtakt.rehearsal;

import no.samtakt.runsheet.ItemId;

/**
 * One thing that varies in a session.
 *
 * @param key names it, whatever else stands in the sheet: so an item draws the same length when
 *     another one is taken away or made longer, and two sheets can be compared run by run
 */
record Draw(long key, Quantiles quantiles) {
  /** Odd, and with bits all over: the golden ratio in 64 bits. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /**
   * A part of an item.
   *
   * @param part tells the parts of an item apart
   */
  static Draw of(ItemId item, int part, Quantiles quantiles) {
    long key = 0xCBF29CE484222325L;
    for (int i = 0; i < item.value().length(); i++) {
      key = (key ^ item.value().charAt(i)) * 0x100000001B3L;
    }
    return new Draw(mixed(key + part), quantiles);
  }

  /** The start of the session, whichever item it begins with. */
  static Draw ofStart(Quantiles quantiles) {
    return new Draw(mixed(STEP), quantiles);
  }

  /** Where the numbers of one simulated session begin. */
  static long session(long seed, long number) {
    return mixed(mixed(seed) + number * STEP);
  }

  /** The bits of a number so mixed that neighbours have nothing in common (SplitMix64). */
  static long mixed(long number) {
    long mixed = number + STEP;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
