package no.samtakt.ui.rehearsal;

import java.time.Instant;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.runsheet.Item;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the chart is drawn from at one moment: the plan, and the run as it went and would go on.
 *
 * @param timeline of the scenario where there is one, else of the run
 * @param found what a scenario leads to; null where none is asked about, or not worked out yet
 */
record Chart(Snapshot snapshot, Timeline timeline, ChartScale scale, @Nullable Consequences found) {

  /**
   * A chart of a moment.
   *
   * @param found as above
   * @param latest something that the axis is to hold too
   */
  static Chart of(Snapshot snapshot, @Nullable Consequences found, Instant latest) {
    Timeline timeline =
        found == null ? snapshot.timeline() : Supposed.in(snapshot.timeline(), found);
    return new Chart(
        snapshot,
        timeline,
        ChartScale.of(timeline, latest, snapshot.state().sheet().zone()),
        found);
  }

  /** Whether the end is fixed: the last item of the plan is pinned. */
  boolean hasFixedEnd() {
    return snapshot.state().sheet().items().stream()
        .filter(item -> !snapshot.state().course().skipped().contains(item.id()))
        .reduce((one, next) -> next)
        .map(Item::at)
        .isPresent();
  }

  ChartRow row(int index, Words words) {
    return ChartRow.of(timeline.rows().get(index), timeline, scale, found, words);
  }
}
