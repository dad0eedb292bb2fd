package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtakt.rehearsal.Likelihood;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What a rehearsal that has run to its end has shown, line by line, and what to mend. */
record Conclusion(List<String> lines, List<String> mends) {
  /** More would be a table, and the chart is that. */
  private static final int MOST = 3;

  Conclusion {
    lines = List.copyOf(lines);
    mends = List.copyOf(mends);
  }

  /** An item that took longer than planned, by whole minutes. */
  private record Slip(Row row, long minutes) {}

  /**
   * What a run comes to.
   *
   * @param run one that has ended
   * @param planned how likely the plan was to hold; null while that is not known
   */
  static Conclusion of(Timeline run, RunSheet sheet, @Nullable Likelihood planned, Words words) {
    List<Slip> slips = slips(run);
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "rehearsing.over-ends",
            Verdict.clock(run.plannedEnd(), sheet),
            Verdict.clock(run.expectedEnd(), sheet)));
    lines.add(
        slips.isEmpty()
            ? words.text("rehearsing.over-none")
            : words.text(
                "rehearsing.over-most",
                String.join(
                    ", ",
                    slips.stream()
                        .map(slip ->
                            words.text(
                                "rehearsing.over-item", slip.row.item().title(), slip.minutes))
                        .toList())));
    List<String> unrun =
        run.rows().stream()
            .filter(row -> row.standing() == Standing.PASSED || row.standing() == Standing.SKIPPED)
            .map(row -> row.item().title())
            .toList();
    if (!unrun.isEmpty()) {
      lines.add(words.text("rehearsing.over-unrun", String.join(", ", unrun)));
    }
    return new Conclusion(lines, mends(run, slips, planned, words));
  }

  private static List<Slip> slips(Timeline run) {
    return run.rows().stream()
        .filter(row -> row.standing() == Standing.DONE)
        .map(row -> new Slip(row, longer(row).toMinutes()))
        .filter(slip -> slip.minutes > 0)
        .sorted(Comparator.comparingLong(Slip::minutes).reversed())
        .limit(MOST)
        .toList();
  }

  private static Duration longer(Row row) {
    return Duration.between(row.start(), row.end())
        .minus(Duration.between(row.plannedStart(), row.plannedEnd()));
  }

  private static List<String> mends(
      Timeline run, List<Slip> slips, @Nullable Likelihood planned, Words words) {
    List<String> mends = new ArrayList<>();
    slips.stream()
        .filter(slip -> slip.row.item().kind() != Kind.BUFFER)
        .findFirst()
        .ifPresent(slip ->
            mends.add(words.text("rehearsing.mend-item", slip.row.item().title(), slip.minutes)));
    if (run.drift().compareTo(Likelihood.TOLERANCE) >= 0) {
      mends.add(words.text("rehearsing.mend-buffer", Math.max(1, run.drift().toMinutes())));
    }
    if (planned != null) {
      mends.add(words.text("rehearsing.mend-chance", Math.round(100 * planned.onTime())));
      planned.threats().stream()
          .findFirst()
          .ifPresent(threat ->
              mends.add(
                  words.text(
                      "rehearsing.mend-threat",
                      threat.item().title(),
                      Math.max(1, Math.round(100 * threat.gain())))));
    }
    return mends;
  }
}
