package no.samtakt.grouping;

import java.util.Comparator;

/** Of people sharing rooms, the first part first; a difference may have parts below 0. */
record Cost(int broken, int repeats, int same) implements Comparable<Cost> {
  static final Cost NONE = new Cost(0, 0, 0);

  private static final Comparator<Cost> ORDER =
      Comparator.comparingInt(Cost::broken)
          .thenComparingInt(Cost::repeats)
          .thenComparingInt(Cost::same);

  Cost plus(Cost other) {
    return new Cost(broken + other.broken, repeats + other.repeats, same + other.same);
  }

  Cost minus(Cost other) {
    return new Cost(broken - other.broken, repeats - other.repeats, same - other.same);
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }
}
