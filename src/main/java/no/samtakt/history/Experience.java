package no.samtakt.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.history.PastRun.Ran;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.Timeline;

/** How long the items of a run sheet use to take, from the runs that there were. */
public record Experience(List<PastRun> runs) {
  /** Fewer than three runs are chance, and not yet experience. */
  public static final int FEWEST = 3;

  public static final Experience NONE = new Experience(List.of());

  public Experience {
    runs = List.copyOf(runs);
  }

  /**
   * What one item uses to take.
   *
   * @param median half of the runs took as long or longer; rounded to whole minutes
   * @param shortest of them all, as it was
   * @param longest of them all, as it was
   * @param runs how many, at least {@link #FEWEST}
   */
  public record Usual(Duration median, Duration shortest, Duration longest, int runs) {}

  /** What an item uses to take; nothing where it was run less than three times. */
  public Optional<Usual> of(Item item) {
    return of(item.id(), item.title(), item.kind());
  }

  /** How long each item took, one length for every run of it; nothing of those never run. */
  public Map<ItemId, List<Duration>> lengths(List<Item> items) {
    Map<ItemId, List<Duration>> lengths = new HashMap<>();
    for (Item item : items) {
      List<Duration> took =
          runs.stream()
              .flatMap(run -> find(run, item.id(), item.title(), item.kind()).stream())
              .flatMap(ran -> Optional.ofNullable(ran.actual()).stream())
              .toList();
      if (!took.isEmpty()) {
        lengths.put(item.id(), took);
      }
    }
    return lengths;
  }

  /** The same for an item known by its id, or else by its title and kind. */
  Optional<Usual> of(ItemId id, String title, Kind kind) {
    List<Duration> took = new ArrayList<>();
    for (PastRun run : runs) {
      Duration actual = find(run, id, title, kind).map(Ran::actual).orElse(null);
      if (actual != null) {
        took.add(actual);
      }
    }
    return took.size() < FEWEST ? Optional.empty() : Optional.of(usual(took));
  }

  /**
   * When the session would end if all that lies ahead took what it uses to; nothing where no item
   * ahead has been run often enough. What runs keeps its time, and a pin is waited for. Time that
   * the ordinary forecast waits for a pin is not used up by items before it that take longer: the
   * answer is then rather too late than too early.
   */
  public Optional<Instant> end(Timeline timeline) {
    boolean known = false;
    Duration later = Duration.ZERO;
    for (Timeline.Row row : timeline.rows()) {
      if (row.standing() != Timeline.Standing.AHEAD && row.standing() != Timeline.Standing.NEXT) {
        continue;
      }
      Instant pin = row.pin();
      if (pin != null && row.start().plus(later).isBefore(pin)) {
        // A pin is waited for: time that was won before it is not won for the end.
        later = Duration.between(row.start(), pin);
      }
      Optional<Usual> usual = of(row.item());
      if (usual.isPresent()) {
        known = true;
        later = later.plus(usual.get().median()).minus(Duration.between(row.start(), row.end()));
      }
    }
    return known ? Optional.of(timeline.expectedEnd().plus(later)) : Optional.empty();
  }

  static Optional<Ran> find(PastRun run, ItemId id, String title, Kind kind) {
    return run.items().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() ->
            run.items().stream()
                .filter(each -> each.kind() == kind && each.title().equals(title))
                .findFirst());
  }

  private static Usual usual(List<Duration> took) {
    List<Duration> sorted = took.stream().sorted().toList();
    int middle = sorted.size() / 2;
    Duration median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    return new Usual(minutes(median), sorted.getFirst(), sorted.getLast(), sorted.size());
  }

  /** To whole minutes, for nobody plans in seconds; never none at all. */
  private static Duration minutes(Duration length) {
    return Duration.ofMinutes(Math.max(1, length.plusSeconds(30).toMinutes()));
  }
}
