package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the chart comes to, in words: when it ends, whether that holds, what slips, and what
 * catch-up would propose.
 *
 * @param tone how good that is
 */
record Verdict(Tone tone, String text) {
  /** How good a verdict is. */
  enum Tone {
    /** Nothing has happened yet, and nothing is supposed. */
    PLAN,
    /** The end is less than a minute late. */
    HOLDS,
    SLIPS
  }

  private static final int MOST_PINS = 2;
  private static final int MOST_CHANGES = 3;

  /**
   * The verdict on a chart.
   *
   * @param odds of the same; null while they are not known
   * @param proposal what catch-up would propose there
   */
  static Verdict of(
      Chart chart, @Nullable Likelihood odds, Optional<CatchUp> proposal, Words words) {
    boolean begun = chart.snapshot().state().course().begin() != null;
    return begun || chart.found() != null ? run(chart, proposal, words) : plan(chart, odds, words);
  }

  private static Verdict plan(Chart chart, @Nullable Likelihood odds, Words words) {
    RunSheet sheet = chart.snapshot().state().sheet();
    String key = chart.hasFixedEnd() ? "rehearsing.plan-fixed" : "rehearsing.plan-ends";
    String end = words.text(key, clock(chart.timeline().plannedEnd(), sheet));
    return new Verdict(
        Tone.PLAN,
        odds == null
            ? end
            : end + " " + words.text("rehearsing.plan-chance", Math.round(100 * odds.onTime())));
  }

  private static Verdict run(Chart chart, Optional<CatchUp> proposal, Words words) {
    Timeline timeline = chart.timeline();
    RunSheet sheet = chart.snapshot().state().sheet();
    boolean ended = chart.snapshot().state().course().ended() != null;
    long over = over(timeline);
    boolean holds = over <= 0;
    List<String> parts = new ArrayList<>();
    if (ended) {
      parts.add(words.text("rehearsing.is-over"));
    }
    String end = over > 0 ? "verdict-late" : over < 0 ? "verdict-early" : "verdict-on-time";
    parts.add(
        words.text("rehearsing." + end, clock(timeline.expectedEnd(), sheet), Math.abs(over)));
    String due = chart.hasFixedEnd() ? "fixed-end" : "planned-end";
    boolean soFar = holds && !ended && chart.found() == null;
    parts.add(
        words.text(
            "rehearsing." + due + (soFar ? "-so-far" : holds ? "-holds" : "-slips"),
            clock(timeline.plannedEnd(), sheet)));
    if (!ended) {
      pins(timeline, sheet, words).ifPresent(parts::add);
      if (over > 0) {
        parts.add(
            proposal
                .map(found -> proposed(found, sheet, words))
                .orElseGet(() -> words.text("rehearsing.proposes-nothing")));
      }
    }
    return new Verdict(holds ? Tone.HOLDS : Tone.SLIPS, String.join(" ", parts));
  }

  /** Minutes late; of less than a minute nothing is said. */
  private static long over(Timeline timeline) {
    Duration drift = timeline.drift();
    return drift.abs().compareTo(Likelihood.TOLERANCE) < 0 ? 0 : drift.toMinutes();
  }

  private static Optional<String> pins(Timeline timeline, RunSheet sheet, Words words) {
    List<String> late =
        timeline.rows().stream()
            .filter(row -> row.pin() != null)
            .filter(row -> timeline.slack(row).negated().compareTo(Likelihood.TOLERANCE) >= 0)
            .flatMap(row ->
                Optional.ofNullable(row.pin()).map(pin -> moves(row, pin, sheet, words)).stream())
            .toList();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("rehearsing.pins-slip", some(late, MOST_PINS, words)));
  }

  private static String moves(Timeline.Row row, Instant pin, RunSheet sheet, Words words) {
    return words.text(
        "rehearsing.pin-moves", row.item().title(), clock(pin, sheet), clock(row.start(), sheet));
  }

  private static String proposed(CatchUp proposal, RunSheet sheet, Words words) {
    List<String> changes = proposal.said(sheet).stream().map(words::text).toList();
    return words.text(
        "rehearsing.proposes",
        some(changes, MOST_CHANGES, words),
        clock(proposal.endAfter(), sheet));
  }

  private static String some(List<String> all, int most, Words words) {
    String first = String.join(", ", all.subList(0, Math.min(most, all.size())));
    return all.size() <= most ? first : words.text("catchup.and-more", first, all.size() - most);
  }

  /** To the minute, as clocks tell the time, and the console too. */
  static LocalTime clock(Instant instant, RunSheet sheet) {
    return sheet.clock(instant);
  }
}
