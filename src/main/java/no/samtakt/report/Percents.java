package no.samtakt.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole per cents that make 100 together: the largest remainders are rounded up. */
final class Percents {
  private static final int WHOLE = 100;

  private Percents() {}

  /** All zero where there is nothing to share. */
  static int[] of(List<Long> amounts) {
    long total = amounts.stream().mapToLong(Long::longValue).sum();
    int[] percents = new int[amounts.size()];
    if (total <= 0) {
      return percents;
    }
    for (int i = 0; i < percents.length; i++) {
      percents[i] = (int) (amounts.get(i) * WHOLE / total);
    }
    int missing = WHOLE - IntStream.of(percents).sum();
    IntStream.range(0, percents.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -(amounts.get(i) * WHOLE % total)))
        .limit(missing)
        .forEach(i -> percents[i]++);
    return percents;
  }
}
