package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.List;

/**
 * A length that varies, as a table of 21 quantiles from the shortest to the longest, in
 * milliseconds; between them it is straight. Whole numbers only, so that equal chance gives equal
 * lengths on every machine.
 */
final class Quantiles {
  /** Steps of 5 per cent. */
  static final int STEPS = 20;

  private static final int P10 = STEPS / 10;
  private static final int P50 = STEPS / 2;
  private static final int P90 = STEPS - P10;

  private final long[] table;

  private Quantiles(long[] table) {
    this.table = table;
  }

  /**
   * The straight lines through three quantiles. Beyond them it goes on half as far as to the
   * middle, at both ends, and never below zero.
   */
  static Quantiles through(long p10, long p50, long p90) {
    long shortest = Math.max(0, p10 - (p50 - p10) / 2);
    long longest = p90 + (p90 - p50) / 2;
    long[] table = new long[STEPS + 1];
    for (int at = 0; at <= STEPS; at++) {
      if (at <= P10) {
        table[at] = between(shortest, p10, at, P10);
      } else if (at <= P50) {
        table[at] = between(p10, p50, at - P10, P50 - P10);
      } else if (at <= P90) {
        table[at] = between(p50, p90, at - P50, P90 - P50);
      } else {
        table[at] = between(p90, longest, at - P90, STEPS - P90);
      }
    }
    return new Quantiles(table);
  }

  /** What was seen, each as likely as the others; nothing is longer or shorter than that. */
  static Quantiles seen(List<Duration> lengths) {
    long[] sorted = lengths.stream().mapToLong(Duration::toMillis).sorted().toArray();
    long[] table = new long[STEPS + 1];
    for (int at = 0; at <= STEPS; at++) {
      int place = at * (sorted.length - 1);
      int low = place / STEPS;
      int high = Math.min(low + 1, sorted.length - 1);
      table[at] = between(sorted[low], sorted[high], place % STEPS, STEPS);
    }
    return new Quantiles(table);
  }

  long shortest() {
    return table[0];
  }

  void copyTo(long[] tables, int from) {
    System.arraycopy(table, 0, tables, from, table.length);
  }

  /** Whether it always comes out as this. */
  boolean always(long length) {
    return table[0] == length && table[STEPS] == length;
  }

  private static long between(long from, long to, int part, int of) {
    return from + (to - from) * part / of;
  }
}
