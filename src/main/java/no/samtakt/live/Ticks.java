package no.samtakt.live;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import no.samtakt.session.Session;
import no.samtakt.session.SideTimer;
import no.samtakt.session.SpeakerList.Turn;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;

/**
 * When it is worth looking at a session again: when a digit changes somewhere. Whole seconds of the
 * running timer are seldom whole seconds on the wall.
 */
public final class Ticks {
  /** No digit changes oftener, and a machine that wakes is noticed within as much. */
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** What is due already is done at the next look; should it fail, it is tried again then. */
  private static final Duration SOON = Duration.ofMillis(100);

  private Ticks() {}

  /** How long all digits of a moment stay what they are: a second at most, and never nothing. */
  public static Duration untilNext(Snapshot snapshot) {
    Timeline timeline = snapshot.timeline();
    Instant now = snapshot.now();
    if (Session.due(snapshot.state(), now).isPresent()) {
      return SOON;
    }
    Current current = timeline.current();
    // Before the start there may be a countdown to when it is planned.
    Duration timer =
        current == null
            ? untilDown(Duration.between(now, timeline.plannedStart()))
            : counting(current);
    Turn speaking = snapshot.state().course().floor().speakers().speaking();
    SideTimer beside = snapshot.state().timer();
    return Stream.of(
            timer,
            untilMinute(now),
            speaking == null ? SECOND : untilUp(speaking.length(now)),
            beside == null ? SECOND : untilDown(beside.left(now)))
        .reduce(SECOND, Ticks::shorter);
  }

  /** Until the timer's digits change, or those of the pause that stops it. */
  private static Duration counting(Current current) {
    Duration paused = current.pausedFor();
    if (paused == null) {
      return untilDown(current.left());
    }
    Duration pause = untilUp(paused);
    return current.beat() == Beat.WAITING ? shorter(pause, untilDown(current.left())) : pause;
  }

  /** Until the time of day, which is in hours and minutes, reads otherwise. */
  private static Duration untilMinute(Instant now) {
    long seconds = 60 - Math.floorMod(now.getEpochSecond(), 60L);
    return Duration.ofSeconds(seconds).minusNanos(now.getNano());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** From a length that grows to the next whole second of it. */
  private static Duration untilUp(Duration length) {
    return SECOND.minusNanos(length.toNanosPart());
  }

  /** From a length that shrinks, also below zero, to the next whole second of it. */
  private static Duration untilDown(Duration left) {
    int over = left.toNanosPart();
    return over == 0 ? SECOND : Duration.ofNanos(over);
  }
}
