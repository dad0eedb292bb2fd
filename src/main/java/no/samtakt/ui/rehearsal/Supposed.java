package no.samtakt.ui.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;

/** Where every item would stand in a scenario: what is over stands where it was. */
final class Supposed {
  private Supposed() {}

  /**
   * A run as it would go on.
   *
   * @param found from somewhere in that run, or from its start
   */
  static Timeline in(Timeline run, Consequences found) {
    Map<ItemId, Row> then = new HashMap<>();
    found.rows().forEach(row -> then.put(row.item().id(), row));
    List<Row> rows =
        run.rows().stream()
            .map(row -> {
              Row other = then.get(row.item().id());
              return other == null || row.standing().compareTo(Standing.NOW) < 0
                  ? row
                  : moved(row, other);
            })
            .toList();
    return new Timeline(
        run.now(),
        rows,
        run.plannedStart(),
        run.plannedEnd(),
        later(run.expectedEnd(), found.end()),
        run.current());
  }

  /** The run may have come to be later still since the scenario was worked out. */
  private static Row moved(Row row, Row other) {
    Instant start =
        row.standing() == Standing.NOW ? row.start() : later(row.start(), other.start());
    return new Row(
        row.item(),
        row.standing(),
        row.plannedStart(),
        row.plannedEnd(),
        start,
        later(row.end(), other.end()),
        row.pin());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
