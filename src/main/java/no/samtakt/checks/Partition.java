package no.samtakt.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where to part a row of lengths so that no part is longer than wished. */
final class Partition {
  /** A row longer than any session is parted as it comes: evenness would take too long. */
  private static final int MANY = 200;

  private Partition() {}

  /**
   * The numbers of those that are to begin a new part: as few as can be, and the parts as even as
   * they then can be. Empty where nothing need be parted, or one alone is too long.
   */
  static List<Integer> of(List<Duration> lengths, Duration most) {
    if (lengths.stream().anyMatch(each -> each.compareTo(most) > 0)) {
      return List.of();
    }
    if (lengths.size() > MANY) {
      return cuts(lengths, most);
    }
    int fewest = cuts(lengths, most).size();
    TreeSet<Duration> sums = new TreeSet<>();
    for (int from = 0; from < lengths.size(); from++) {
      Duration sum = Duration.ZERO;
      for (Duration length : lengths.subList(from, lengths.size())) {
        sum = sum.plus(length);
        sums.add(sum);
      }
    }
    Duration longest = lengths.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    return sums.stream()
        .filter(sum -> sum.compareTo(longest) >= 0)
        .map(sum -> cuts(lengths, sum))
        .filter(cuts -> cuts.size() == fewest)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Integer> cuts(List<Duration> lengths, Duration most) {
    List<Integer> cuts = new ArrayList<>();
    Duration sum = Duration.ZERO;
    for (int i = 0; i < lengths.size(); i++) {
      Duration with = sum.plus(lengths.get(i));
      if (with.compareTo(most) > 0) {
        cuts.add(i);
        with = lengths.get(i);
      }
      sum = with;
    }
    return cuts;
  }
}
