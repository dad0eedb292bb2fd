package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a segment (a phase, a round, or a whole item). It stores when things happened; how
 * much is left is computed from that and now.
 *
 * @param segment counted from 0
 * @param entered when the leader went there
 * @param begins when its time started, or will start, to count
 * @param adjusted time given or taken, in all
 * @param adjustedAt when that was last done; null when it never was
 */
public record Leg(
    int segment,
    Instant entered,
    Instant begins,
    Duration adjusted,
    @Nullable Instant adjustedAt,
    List<Pause> pauses) {
  public Leg {
    pauses = List.copyOf(pauses);
  }

  static Leg of(int segment, Instant entered, Instant begins) {
    return new Leg(segment, entered, begins, Duration.ZERO, null, List.of());
  }

  /** Time that has counted so far; zero while a pin is awaited. */
  public Duration elapsed(Instant now) {
    if (now.isBefore(begins)) {
      return Duration.ZERO;
    }
    Duration elapsed = Duration.between(begins, now);
    for (Pause pause : pauses) {
      elapsed = elapsed.minus(pause.within(begins, now));
    }
    return elapsed;
  }

  /** When the pause that goes on began; null when the time runs. */
  public @Nullable Instant pausedSince() {
    return pauses.isEmpty() || pauses.getLast().to() != null ? null : pauses.getLast().from();
  }

  Leg paused(Instant at) {
    List<Pause> longer = new ArrayList<>(pauses);
    longer.add(new Pause(at, null));
    return new Leg(segment, entered, begins, adjusted, adjustedAt, longer);
  }

  /** The same with any pause that goes on ended. */
  Leg resumed(Instant at) {
    if (pausedSince() == null) {
      return this;
    }
    List<Pause> closed = new ArrayList<>(pauses);
    closed.set(closed.size() - 1, new Pause(pauses.getLast().from(), at));
    return new Leg(segment, entered, begins, adjusted, adjustedAt, closed);
  }

  /** The same with a pause that is over, and that nobody asked for at the time. */
  Leg paused(Pause over) {
    List<Pause> longer = new ArrayList<>(pauses);
    longer.add(over);
    longer.sort(Comparator.comparing(Pause::from));
    return new Leg(segment, entered, begins, adjusted, adjustedAt, longer);
  }

  Leg adjusted(Duration by, Instant at) {
    return new Leg(segment, entered, begins, adjusted.plus(by), at, pauses);
  }

  /** The same, of no later segment than this. */
  Leg atMost(int last) {
    return new Leg(Math.min(segment, last), entered, begins, adjusted, adjustedAt, pauses);
  }

  Leg beginning(Instant at) {
    return new Leg(segment, entered, at, adjusted, adjustedAt, pauses);
  }
}
