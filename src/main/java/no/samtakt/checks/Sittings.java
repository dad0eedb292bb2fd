package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The session from one rest to the next. */
final class Sittings {
  private Sittings() {}

  /** All that lies between what is a rest. */
  static List<List<Stretch>> of(Design design, Predicate<Stretch> rest) {
    List<List<Stretch>> sittings = new ArrayList<>();
    List<Stretch> sitting = new ArrayList<>();
    for (Stretch each : design.session()) {
      if (!rest.test(each)) {
        sitting.add(each);
      } else if (!sitting.isEmpty()) {
        sittings.add(List.copyOf(sitting));
        sitting.clear();
      }
    }
    if (!sitting.isEmpty()) {
      sittings.add(List.copyOf(sitting));
    }
    return sittings;
  }

  static Duration length(List<Stretch> sitting) {
    return sitting.getLast().end().minus(sitting.getFirst().from());
  }

  /**
   * Before which items a rest parts the sitting so that none of it is longer than wished; empty
   * where an item is too long by itself.
   */
  static List<Placed> places(List<Stretch> sitting, Duration most) {
    List<Placed> items = new ArrayList<>();
    List<Duration> lengths = new ArrayList<>();
    for (Stretch each : sitting) {
      if (!items.isEmpty() && items.getLast().equals(each.placed())) {
        lengths.set(lengths.size() - 1, lengths.getLast().plus(each.length()));
      } else {
        items.add(each.placed());
        lengths.add(each.length());
      }
    }
    return Partition.of(lengths, most).stream().map(items::get).toList();
  }
}
