package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.runsheet.Item;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One item as it is drawn: the plan above, what the simulated session made of it below.
 *
 * @param drift how late it starts or ended, in words; empty where it was never run
 * @param late whether that is worth a warning
 * @param note what a scenario does to it besides; empty for nothing
 * @param said the whole row in words
 */
record ChartRow(
    Icon icon,
    String title,
    boolean now,
    List<Bar> bars,
    String drift,
    boolean late,
    String note,
    String said) {
  /** From so late on a warning stands beside it: what catch-up would speak of twice. */
  private static final Duration WORTH_A_WARNING = Duration.ofMinutes(5);

  /** What a bar tells. */
  enum Look {
    PLAN,
    SIMULATED,
    EXPECTED,
    /** Where it would stand in a scenario. */
    SUPPOSED
  }

  /** A bar, where the whole axis is from 0 to 1. */
  record Bar(Look look, double from, double to) {}

  ChartRow {
    bars = List.copyOf(bars);
  }

  /**
   * An item of a timeline, as it is drawn.
   *
   * @param found the scenario that the timeline is of; null for none
   */
  static ChartRow of(
      Timeline.Row row,
      Timeline timeline,
      ChartScale scale,
      @Nullable Consequences found,
      Words words) {
    Look ahead = found == null ? Look.EXPECTED : Look.SUPPOSED;
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(Look.PLAN, row.plannedStart(), row.plannedEnd(), scale));
    Standing standing = row.standing();
    Instant now = timeline.now();
    Instant end = row.end();
    if (standing == Standing.DONE) {
      bars.add(bar(Look.SIMULATED, row.start(), end, scale));
    } else if (standing == Standing.NOW) {
      Instant here = now.isBefore(row.start()) ? row.start() : now;
      bars.add(bar(Look.SIMULATED, row.start(), here, scale));
      bars.add(bar(ahead, here, end, scale));
    } else if (standing == Standing.NEXT || standing == Standing.AHEAD) {
      bars.add(bar(ahead, row.start(), end, scale));
    }
    boolean run = standing != Standing.PASSED && standing != Standing.SKIPPED;
    Duration late = run ? Duration.between(row.plannedEnd(), end) : Duration.ZERO;
    String drift = run ? drift(late, words) : "";
    String note = found == null ? "" : note(row.item(), found, words);
    return new ChartRow(
        Icon.valueOf(row.item().kind().name()),
        row.item().title(),
        standing == Standing.NOW,
        bars,
        drift,
        late.compareTo(WORTH_A_WARNING) >= 0,
        note,
        words.text(
            "rehearsing.row-said",
            row.item().title(),
            row.plannedStart().atZone(scale.zone()).toLocalTime(),
            row.start().atZone(scale.zone()).toLocalTime(),
            note.isEmpty() ? drift : drift + ". " + note));
  }

  private static String note(Item item, Consequences found, Words words) {
    return Stream.concat(
            found.missing().stream()
                .filter(missing -> missing.item().id().equals(item.id()))
                .map(missing ->
                    missing
                        .instead()
                        .map(instead -> words.text("rehearsing.plan-b", instead))
                        .orElseGet(
                            () -> words.text("rehearsing.no-plan-b", missing.tool().name()))),
            found.rooms().stream()
                .filter(need -> need.item().id().equals(item.id()))
                .filter(need -> need.needed() != need.planned())
                .map(need -> words.text("rehearsing.rooms-instead", need.needed(), need.planned())))
        .findFirst()
        .orElse("");
  }

  private static Bar bar(Look look, Instant from, Instant to, ChartScale scale) {
    return new Bar(look, scale.at(from), scale.at(to));
  }

  private static String drift(Duration late, Words words) {
    long minutes = Math.round(late.toSeconds() / 60.0);
    return minutes == 0
        ? words.text("rehearsing.no-drift")
        : words.text(minutes > 0 ? "rehearsing.later" : "rehearsing.earlier", Math.abs(minutes));
  }
}
