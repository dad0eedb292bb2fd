package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Digits;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.ui.moment.Moment.Clock;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.words.Words;

/** Reads the timer out. */
final class TimerReading {
  /** The warning begins in the last minute, or in the last tenth of what is longer. */
  private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

  /**
   * How long before its planned start a session counts down to it, and how long after it is late.
   */
  private static final Duration SOON = Duration.ofHours(1);

  private final Snapshot snapshot;
  private final Timeline timeline;
  private final Words words;

  TimerReading(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.timeline = snapshot.timeline();
    this.words = words;
  }

  Clock before() {
    Duration whole = Duration.between(timeline.plannedStart(), timeline.plannedEnd());
    Instant start = timeline.plannedStart();
    Duration until = Duration.between(timeline.now(), start);
    boolean soon = until.isPositive() && until.compareTo(SOON) <= 0;
    boolean late = !until.isPositive() && until.compareTo(SOON.negated()) >= 0;
    boolean planned = snapshot.state().sheet().start() != null;
    if (planned && soon) {
      return clock(
          State.BEFORE,
          Digits.left(until),
          "now.before",
          words.text("now.starts-at", clock(start)),
          Duration.ofMinutes(Math.max(1, Math.ceilDiv(until.toSeconds(), 60))),
          until,
          TaktBar.State.RUNNING);
    }
    String detail =
        planned && late
            ? words.text("now.should-have-started", clock(start))
            : words.text("now.lasts", words.length(whole));
    return clock(
        State.BEFORE,
        clock(timeline.now()),
        "now.time-of-day",
        detail,
        whole,
        whole,
        TaktBar.State.RUNNING);
  }

  Clock over() {
    Instant end = timeline.expectedEnd();
    Duration whole = Duration.between(timeline.plannedStart(), timeline.plannedEnd());
    return clock(
        State.ENDED,
        clock(end),
        "now.ended",
        words.text("now.ended-at", clock(end)),
        whole,
        Duration.ZERO,
        TaktBar.State.PAUSED);
  }

  Clock running(Current current) {
    Duration left = current.left();
    String digits = Digits.left(left);
    String onwards = onwards(current);
    if (current.pausedFor() != null) {
      return clock(
          State.PAUSED,
          digits,
          "now.paused",
          words.text("now.paused-for", Digits.length(current.pausedFor())),
          current.total(),
          left,
          TaktBar.State.PAUSED);
    }
    return switch (current.beat()) {
      case WAITING ->
          clock(
              State.WAITING,
              digits,
              "now.waiting",
              words.text("now.pinned-at", clock(timeline.now().plus(left))),
              current.total(),
              left,
              TaktBar.State.RUNNING);
      case SWAP ->
          clock(
              State.SWAPPING,
              digits,
              "now.swapping",
              words.text("now.swap-detail"),
              current.total(),
              left,
              TaktBar.State.RUNNING);
      case WORK ->
          warns(current)
              ? clock(
                  State.WARNING,
                  digits,
                  words.text("now.under", Math.ceilDiv(left.toSeconds(), 60)),
                  onwards,
                  current.total(),
                  left,
                  TaktBar.State.WARNING)
              : clock(
                  State.RUNNING,
                  digits,
                  "now.running",
                  onwards,
                  current.total(),
                  left,
                  TaktBar.State.RUNNING);
      case OVER ->
          current.item().end() == AtZero.WAIT
              ? clock(
                  State.STANDING,
                  "0:00",
                  "now.standing",
                  words.text("now.waits-for-you"),
                  current.total(),
                  Duration.ZERO,
                  TaktBar.State.WARNING)
              : clock(
                  State.OVERTIME,
                  digits,
                  "now.overtime",
                  cost(),
                  current.total(),
                  left,
                  TaktBar.State.OVERTIME);
    };
  }

  /** What overtime costs: the new end, where it is another. */
  private String cost() {
    return timeline.drift().toMinutes() > 0
        ? words.text("now.costs", clock(timeline.expectedEnd()))
        : words.text("now.counts-up");
  }

  private static boolean warns(Current current) {
    Duration tenth = current.total().dividedBy(10);
    Duration from = tenth.compareTo(LAST_MINUTE) > 0 ? tenth : LAST_MINUTE;
    return current.left().compareTo(from) <= 0;
  }

  /** What happens when the time is up, and when. */
  private String onwards(Current current) {
    String at = clock(current.ends());
    int next = current.segment() + 1;
    if (next < current.stretches().size()) {
      return switch (current.item().shape()) {
        case Shape.Phased(List<Phase> phases) ->
            words.text("now.phase-at", words.text("mode." + phases.get(next).mode().key()), at);
        case Shape.InRounds rounds -> words.text("now.swap-at", at);
        case Shape.Whole whole -> "";
      };
    }
    return timeline.rows().stream()
        .filter(row -> row.standing() == Standing.NEXT)
        .findFirst()
        .map(row -> words.text("now.item-at", clock(row.start())))
        .orElseGet(() -> words.text("now.end-at", at));
  }

  private Clock clock(
      State state,
      String digits,
      String word,
      String detail,
      Duration total,
      Duration left,
      TaktBar.State takt) {
    String said = word.startsWith("now.") ? words.text(word) : word;
    return new Clock(state, digits, said, detail, total, left, takt);
  }

  private String clock(Instant instant) {
    return words.clock(instant.atZone(snapshot.state().sheet().zone()).toLocalTime());
  }
}
