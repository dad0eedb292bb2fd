package no.samtakt.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import no.samtakt.report.ItemReport.Fate;

/**
 * Where the time went, and where it came from again. Less than a minute is noise.
 *
 * @param took the items that took a minute or more beyond their plan, the most first
 * @param gave the items that took so much less, or were left out to end on time, the most first;
 *     what was left out otherwise, or never reached, caught up nothing
 */
public record Sponges(List<ItemReport> took, List<ItemReport> gave) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  public Sponges {
    took = List.copyOf(took);
    gave = List.copyOf(gave);
  }

  static Sponges of(List<ItemReport> items) {
    return new Sponges(
        items.stream()
            .filter(item -> item.over().compareTo(MINUTE) >= 0)
            .sorted(Comparator.comparing(ItemReport::over).reversed())
            .toList(),
        items.stream()
            .filter(item -> item.wasRun() || item.fate() == Fate.CUT)
            .filter(item -> item.over().compareTo(MINUTE.negated()) <= 0)
            .sorted(Comparator.comparing(ItemReport::over))
            .toList());
  }

  /** All that was caught up. */
  public Duration caughtUp() {
    return gave.stream().map(ItemReport::over).reduce(Duration.ZERO, Duration::plus).negated();
  }
}
