package no.samtakt.report;

import java.time.Duration;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * How one item went. Times are local, in the sheet's zone.
 *
 * @param unplanned it was put in underway, and has no planned length
 * @param moved to another place among the items of the plan
 * @param parts how many it was split into; 1 for most
 * @param planned by the plan as it was
 * @param agreed what was left of that when the agenda was made shorter or longer underway
 * @param actual all the time it was run, in one visit or several, pauses included
 * @param paused how much of the actual time stood still
 * @param waited for its pin, which is no part of it
 * @param adjusted minutes given to it while it ran, less those taken
 * @param start when it was first begun; null where it never was
 * @param end when it was left for the last time; null where it was not
 */
public record ItemReport(
    ItemId id,
    String title,
    Kind kind,
    Fate fate,
    boolean unplanned,
    boolean moved,
    int parts,
    Duration planned,
    Duration agreed,
    Duration actual,
    Duration paused,
    Duration waited,
    Duration adjusted,
    LocalTime plannedStart,
    @Nullable LocalTime start,
    @Nullable LocalTime end) {

  public ItemReport {
    title = VisibleText.of(title);
  }

  /** What became of an item. */
  public enum Fate {
    RUN,
    RUNNING,
    AHEAD,
    /** Left out by the leader. */
    LEFT_OUT,
    /** Left out to end on time. */
    CUT,
    /** It was gone past, and never run. */
    PASSED,
    /** The session ended before it. */
    NOT_REACHED
  }

  /**
   * How much more time it took than planned; negative where it took less. What goes on or lies
   * ahead has not taken less yet, and what was never reached saved nothing.
   */
  public Duration over() {
    Duration over = actual.minus(planned);
    return switch (fate) {
      case RUN, LEFT_OUT, CUT, PASSED -> over;
      case RUNNING -> over.isNegative() ? Duration.ZERO : over;
      case AHEAD, NOT_REACHED -> Duration.ZERO;
    };
  }

  /** Whether it was run, if only for a while. */
  public boolean wasRun() {
    return fate == Fate.RUN || fate == Fate.RUNNING;
  }

  /** The same with lengths as they are shown. */
  ItemReport lasting(Duration shownPlanned, Duration shownActual) {
    return new ItemReport(
        id,
        title,
        kind,
        fate,
        unplanned,
        moved,
        parts,
        shownPlanned,
        agreed,
        shownActual,
        paused,
        waited,
        adjusted,
        plannedStart,
        start,
        end);
  }

  ItemReport redacted(UnaryOperator<String> text) {
    return new ItemReport(
        id,
        text.apply(title),
        kind,
        fate,
        unplanned,
        moved,
        parts,
        planned,
        agreed,
        actual,
        paused,
        waited,
        adjusted,
        plannedStart,
        start,
        end);
  }
}
