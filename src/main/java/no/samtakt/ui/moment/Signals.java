package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Segment;
import no.samtakt.session.ClockJump;
import no.samtakt.session.Leg;
import no.samtakt.session.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What deserves a word or a chime between two moments of a session. It asks what time passed and
 * not what was drawn, so a tick that skips over the instant loses nothing, and none comes twice.
 */
public final class Signals {
  /** What is older than this when it is noticed is past: the machine was asleep, or busy. */
  static final Duration FRESH = Duration.ofSeconds(15);

  /** Something to be told. */
  public enum Signal {
    FIVE_MINUTES(Duration.ofMinutes(5)),
    TWO_MINUTES(Duration.ofMinutes(2)),
    /** Nothing is left of the item, the phase or the round. */
    TIME_UP(Duration.ZERO),
    /** Another item runs. */
    ITEM(null),
    /** Another phase or round of the same item runs. */
    PART(null),
    /** Now people move to their rooms. */
    MOVE(null);

    private final @Nullable Duration left;

    Signal(@Nullable Duration left) {
      this.left = left;
    }
  }

  private Signals() {}

  /**
   * The signals between two moments of one session, in the order in which they came. What the
   * leader does with the clock is no signal: neither time given or taken, unless nothing is left
   * then, nor an earlier course put back by undo.
   *
   * @param before what was seen last; null when a session has just been opened or resumed
   */
  public static List<Signal> between(@Nullable Snapshot before, Snapshot now) {
    return before == null ? List.of() : since(asOf(before, now.state().jump()), now);
  }

  /** What was seen before the clock was set back, as if it had been so then already. */
  static Snapshot asOf(Snapshot before, @Nullable ClockJump jump) {
    return jump == null || jump.equals(before.state().jump()) ? before : before.jumping(jump);
  }

  private static List<Signal> since(Snapshot before, Snapshot now) {
    Instant from = since(before.now(), now.now());
    Run last = running(before);
    List<Signal> signals = new ArrayList<>();
    for (Run run : runs(now)) {
      if (run.until().isBefore(from)) {
        continue;
      }
      for (Signal signal : Signal.values()) {
        if (signal.left != null && run.passes(signal.left, from, last)) {
          signals.add(signal);
        }
      }
    }
    Run current = running(now);
    if (current != null) {
      boolean first = before.state().course().begin() == null;
      boolean entered = !current.sameAs(last) && (first || !current.leg().entered().isBefore(from));
      if (entered) {
        signals.add(last != null && current.sameItem(last) ? Signal.PART : Signal.ITEM);
      }
      boolean waited = last != null && last.leg().begins().isAfter(before.now());
      if (current.moves(from, now.now()) && (entered || waited)) {
        signals.add(Signal.MOVE);
      }
    }
    return signals;
  }

  /**
   * One run of a part of an item.
   *
   * @param visit which visit of the course it belongs to
   * @param until when it was left; now for the one that runs
   */
  private record Run(Item item, int visit, Leg leg, Instant until) {
    boolean sameItem(Run other) {
      return visit == other.visit && item.id().equals(other.item.id());
    }

    boolean sameAs(@Nullable Run other) {
      return other != null
          && sameItem(other)
          && leg.segment() == other.leg.segment()
          && leg.entered().equals(other.leg.entered());
    }

    /** Whether time ran past a mark, or was just taken so that nothing is left. */
    boolean passes(Duration mark, Instant from, @Nullable Run last) {
      boolean reached = left(until).compareTo(mark) <= 0;
      boolean ran = left(from).compareTo(mark) > 0;
      Instant adjusted = leg.adjustedAt();
      boolean taken =
          mark.isZero()
              && last != null
              && sameAs(last)
              && last.left(from).isPositive()
              && adjusted != null
              && !adjusted.isBefore(from);
      return reached && (ran || taken);
    }

    boolean moves(Instant from, Instant now) {
      boolean begun = !leg.begins().isBefore(from) && !leg.begins().isAfter(now);
      return begun && !segment().swap().isZero();
    }

    private Duration left(Instant at) {
      return segment().length().plus(leg.adjusted()).minus(leg.elapsed(at));
    }

    private Segment segment() {
      return item.segments().get(leg.segment());
    }
  }

  /** The part that runs; null before the start and after the end. */
  private static @Nullable Run running(Snapshot snapshot) {
    return snapshot.state().course().visit() == null ? null : runs(snapshot).getLast();
  }

  private static List<Run> runs(Snapshot snapshot) {
    List<Run> runs = new ArrayList<>();
    List<Visit> visits = snapshot.state().course().visits();
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      Item item = snapshot.state().sheet().item(visit.item()).orElseThrow();
      Instant left = visit.left();
      List<Leg> legs = visit.legs();
      for (int j = 0; j < legs.size(); j++) {
        Instant until =
            j + 1 < legs.size() ? legs.get(j + 1).entered() : left == null ? snapshot.now() : left;
        runs.add(new Run(item, i, legs.get(j), until));
      }
    }
    return runs;
  }

  /** From when on something is new; a clock that was set back must not hide what follows. */
  private static Instant since(Instant before, Instant now) {
    Instant oldest = now.minus(FRESH);
    if (before.isAfter(now)) {
      return now;
    }
    return before.isBefore(oldest) ? oldest : before;
  }
}
