package no.samtakt.checks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the time of the session is spent.
 *
 * @param whole from the first item to the end, the arrival left out
 * @param parts every way that takes any time, in the order of {@link Way}
 * @param longest the longest stretch in which one speaks and the others listen
 */
public record TimeBalance(Duration whole, List<Part> parts, Optional<Longest> longest) {

  /** How long people are together in one way, and how much of the whole that is. */
  public record Part(Way way, Duration time, Share share) {}

  /**
   * The longest stretch.
   *
   * @param from how long after the sheet's start
   * @param to likewise
   * @param time without the spare time that may lie between
   */
  public record Longest(Duration from, Duration to, Duration time) {}

  public TimeBalance {
    parts = List.copyOf(parts);
  }

  public static TimeBalance of(Design design) {
    Duration whole = design.length();
    List<Part> parts =
        Arrays.stream(Way.values())
            .map(way -> part(way, design.time(way), whole))
            .filter(part -> part.time().isPositive())
            .toList();
    Optional<Longest> longest =
        OneWayStretch.longest(design)
            .map(talk ->
                new Longest(
                    talk.getFirst().from(), talk.getLast().end(), OneWayStretch.length(talk)));
    return new TimeBalance(whole, parts, longest);
  }

  private static Part part(Way way, Duration time, Duration whole) {
    return new Part(way, time, Share.of(time, whole));
  }
}
