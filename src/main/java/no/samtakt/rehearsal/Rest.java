package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;

/**
 * What is left of a session at one moment: the running item first, if there is one, then what lies
 * ahead and is not left out.
 *
 * @param begun whether an item has been begun that is neither a tech check nor a buffer
 * @param checked whether a tech check has been begun
 * @param over how much longer the running item takes than it was given, so far; never negative
 */
record Rest(Instant now, List<Row> rows, boolean begun, boolean checked, Duration over) {
  Rest {
    rows = List.copyOf(rows);
  }

  static Rest of(Timeline timeline) {
    List<Row> rows = new ArrayList<>();
    boolean begun = false;
    boolean checked = false;
    for (Row row : timeline.rows()) {
      boolean left = row.standing().compareTo(Standing.NOW) >= 0;
      if (left) {
        rows.add(row);
      }
      if (!left || row.standing() == Standing.NOW) {
        checked |= row.item().kind() == Kind.TECH_CHECK;
        begun |= row.item().kind() != Kind.TECH_CHECK && row.item().kind() != Kind.BUFFER;
      }
    }
    Timeline.Current current = timeline.current();
    Duration over =
        current != null && current.itemLeft().isNegative()
            ? current.itemLeft().negated()
            : Duration.ZERO;
    return new Rest(timeline.now(), rows, begun, checked, over);
  }

  boolean isRunning() {
    return !rows.isEmpty() && rows.getFirst().standing() == Standing.NOW;
  }

  /** When the running item ends; a buffer that has begun late gives up what it can of that. */
  Instant ends() {
    Row row = rows.getFirst();
    Duration late = Duration.between(row.plannedStart(), row.start());
    Instant ends =
        row.item().kind() == Kind.BUFFER && late.isPositive() ? row.end().minus(late) : row.end();
    return ends.isBefore(now) ? now : ends;
  }

  /** How much of the running item is still to come, from 0 to 1: so much of it can still vary. */
  double share() {
    Row row = rows.getFirst();
    double left = Duration.between(now, ends()).toMillis();
    return Math.clamp(left / Math.max(1, row.item().length().toMillis()), 0, 1);
  }

  /** What of some lateness is still to come: nothing behind, nor what has all been overtime. */
  Map<ItemId, Duration> still(Map<ItemId, Duration> added) {
    Map<ItemId, Duration> still = new HashMap<>();
    for (Row row : rows) {
      Duration by = added.getOrDefault(row.item().id(), Duration.ZERO);
      if (by.compareTo(row.standing() == Standing.NOW ? over : Duration.ZERO) > 0) {
        still.put(row.item().id(), by);
      }
    }
    return still;
  }
}
