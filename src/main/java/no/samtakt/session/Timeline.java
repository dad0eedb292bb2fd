package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Item;
import org.jspecify.annotations.Nullable;

/**
 * Where the session stands at one moment: planned, expected and actual times. It is a question put
 * to the course and a moment, and is never stored.
 *
 * @param rows one for every item of the sheet, in its order
 * @param plannedEnd when the plan says that the session ends
 * @param expectedEnd when it will end, or did
 * @param current what is running; null before the start and after the end
 */
public record Timeline(
    Instant now,
    List<Row> rows,
    Instant plannedStart,
    Instant plannedEnd,
    Instant expectedEnd,
    @Nullable Current current) {

  /** How an item or a segment stands. */
  public enum Standing {
    DONE,
    /** It lies behind, and was never run. */
    PASSED,
    SKIPPED,
    NOW,
    NEXT,
    AHEAD
  }

  /** What is being counted. */
  public enum Beat {
    /** The pin has not come yet. */
    WAITING,
    /** People are moving between rooms. */
    SWAP,
    WORK,
    /** The time is up. */
    OVER
  }

  /**
   * One item: when it was planned, and when it was run or will be.
   *
   * @param plannedStart by the plan as it was, whatever has been moved since; what was put in
   *     underway was never planned, and has its start here, and its end in {@code plannedEnd}
   * @param start actual for what has begun, else expected; the planned one for what was passed or
   *     left out
   * @param pin when it is fixed to start; null without a pin, and for what does not lie ahead
   */
  public record Row(
      Item item,
      Standing standing,
      Instant plannedStart,
      Instant plannedEnd,
      Instant start,
      Instant end,
      @Nullable Instant pin) {}

  /** One phase or round of the running item: actual times behind, expected ones ahead. */
  public record Stretch(int segment, Standing standing, Instant start, Instant end) {}

  /**
   * The running item.
   *
   * @param left until the beat ends; negative is overtime
   * @param total the length that {@code left} counts down from
   * @param itemLeft until the whole item ends; negative is overtime
   * @param pausedFor how long it has been paused; null when it runs
   * @param ends when the running segment is expected to end
   */
  public record Current(
      Item item,
      int segment,
      Beat beat,
      Duration left,
      Duration total,
      Duration itemLeft,
      @Nullable Duration pausedFor,
      Instant ends,
      List<Stretch> stretches) {
    public Current {
      stretches = List.copyOf(stretches);
    }

    public boolean paused() {
      return pausedFor != null;
    }
  }

  public Timeline {
    rows = List.copyOf(rows);
  }

  /** Where a course stands at {@code now}. */
  public static Timeline at(Course course, Instant now) {
    return new Forecast(course, now).timeline();
  }

  /**
   * How long the session stands idle before a pinned item that is ahead; negative is how late the
   * item will start, compared with its pin. Zero for an item without a pin, and for what has begun.
   */
  public Duration slack(Row pinned) {
    Instant pin = pinned.pin();
    if (pin == null) {
      return Duration.ZERO;
    }
    if (pinned.start().isAfter(pin)) {
      return Duration.between(pinned.start(), pin);
    }
    int index = rows.indexOf(pinned);
    return rows.subList(0, index).reversed().stream()
        .filter(row -> row.standing().compareTo(Standing.NOW) >= 0)
        .findFirst()
        .map(row -> Duration.between(row.end(), pinned.start()))
        .orElse(Duration.ZERO);
  }

  /** The first pinned item that is ahead. */
  public Optional<Row> nextPin() {
    return rows.stream().filter(row -> row.pin() != null).findFirst();
  }

  /** How late the session will end, compared with the plan; negative when it will end early. */
  public Duration drift() {
    return Duration.between(plannedEnd, expectedEnd);
  }
}
