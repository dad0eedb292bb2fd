package no.samtakt.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samtakt.report.Ending.Pin;
import no.samtakt.report.ItemReport.Fate;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.Leg;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Visit;

/**
 * What was run, held against the plan as it was. A split item is told as one, for the plan knows no
 * parts; whatever undo took back never happened.
 */
final class Ran {
  private final Course course;
  private final Instant now;
  private final ZoneId zone;
  private final Timeline timeline;
  private final Map<ItemId, List<Visit>> visits = new HashMap<>();
  private final Changes changes;

  private Ran(Course course, Changes changes, Instant now) {
    this.course = course;
    this.changes = changes;
    this.now = now;
    this.zone = course.sheet().zone();
    this.timeline = Timeline.at(course, now);
    for (Visit visit : course.visits()) {
      visits.computeIfAbsent(changes.head(visit.item()), item -> new ArrayList<>()).add(visit);
    }
  }

  static Ran of(Course course, List<SessionEvent> journal, Instant now) {
    return new Ran(course, Changes.of(course, journal), now);
  }

  List<ItemReport> items() {
    Set<ItemId> told = new HashSet<>();
    List<ItemReport> items = new ArrayList<>();
    for (Row row : timeline.rows()) {
      ItemId head = changes.head(row.item().id());
      if (told.add(head)) {
        items.add(item(row, parts(head)));
      }
    }
    return items;
  }

  /** The items of the agenda that are parts of one. */
  private List<Row> parts(ItemId head) {
    return timeline.rows().stream()
        .filter(row -> changes.head(row.item().id()).equals(head))
        .toList();
  }

  private ItemReport item(Row row, List<Row> parts) {
    Item item = row.item();
    ItemId id = changes.head(item.id());
    List<Visit> been = visits.getOrDefault(id, List.of());
    Stay stay = been.stream().map(visit -> Stay.of(visit, now)).reduce(Stay.NONE, Stay::plus);
    boolean unplanned = !course.isPlanned(id);
    Duration agreed = sum(parts, part -> part.item().length());
    Duration adjusted =
        been.stream()
            .flatMap(visit -> visit.legs().stream())
            .map(Leg::adjusted)
            .reduce(Duration.ZERO, Duration::plus);
    Instant end = been.isEmpty() ? null : been.getLast().left();
    return new ItemReport(
        id,
        item.title(),
        item.kind(),
        fate(id, parts, been),
        unplanned,
        changes.isMoved(id),
        parts.size(),
        unplanned ? Duration.ZERO : course.planned().getOrDefault(id, item).length(),
        agreed,
        stay.actual(),
        stay.paused(),
        stay.waited(),
        adjusted,
        local(row.plannedStart()),
        been.isEmpty() ? null : local(begun(been.getFirst())),
        end == null ? null : local(end));
  }

  private Fate fate(ItemId id, List<Row> parts, List<Visit> been) {
    if (!been.isEmpty()) {
      boolean runs = been.stream().anyMatch(visit -> visit.left() == null);
      return runs ? Fate.RUNNING : Fate.RUN;
    }
    return switch (parts.getFirst().standing()) {
      case SKIPPED -> changes.wasCut(id) ? Fate.CUT : Fate.LEFT_OUT;
      case PASSED -> isBeyond(parts.getFirst()) ? Fate.NOT_REACHED : Fate.PASSED;
      case DONE, NOW, NEXT, AHEAD -> Fate.AHEAD;
    };
  }

  /** Whether the session ended before it came so far. */
  private boolean isBeyond(Row row) {
    return course.visits().isEmpty()
        || timeline.rows().indexOf(row)
            > course.visits().stream()
                .mapToInt(visit -> course.sheet().indexOf(visit.item()))
                .max()
                .orElse(-1);
  }

  Ending ending() {
    List<ItemReport> items = items();
    Course.Begin begin = course.begin();
    Instant ended = course.ended();
    return new Ending(
        begin == null ? null : local(begin.at()),
        ended == null ? null : local(ended),
        local(timeline.plannedEnd()),
        local(timeline.expectedEnd()),
        timeline.drift(),
        total(items, ItemReport::planned),
        total(items, ItemReport::actual),
        total(items, ItemReport::paused),
        total(items, ItemReport::waited),
        pins());
  }

  private List<Pin> pins() {
    List<Pin> pins = new ArrayList<>();
    for (Row row : timeline.rows()) {
      LocalTime at = row.item().at();
      List<Visit> been = visits.getOrDefault(row.item().id(), List.of());
      if (at != null && hasBegun(been) && course.isPlanned(row.item().id())) {
        // The plan has it at its pin, or later where what stands before it reaches so far.
        Duration late = Duration.between(row.plannedStart(), been.getFirst().begins());
        pins.add(new Pin(row.item().title(), local(row.plannedStart()), late));
      }
    }
    return pins;
  }

  private boolean hasBegun(List<Visit> been) {
    return !been.isEmpty()
        && begun(been.getFirst()).equals(been.getFirst().begins())
        && !been.getFirst().begins().isAfter(now);
  }

  /** One that was left while it waited for its pin was never begun. */
  private static Instant begun(Visit visit) {
    Instant left = visit.left();
    return left != null && left.isBefore(visit.begins()) ? left : visit.begins();
  }

  private LocalTime local(Instant instant) {
    return Reporting.local(instant, zone);
  }

  private static Duration sum(List<Row> rows, Function<Row, Duration> length) {
    return rows.stream().map(length).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration total(List<ItemReport> items, Function<ItemReport, Duration> length) {
    return items.stream().map(length).reduce(Duration.ZERO, Duration::plus);
  }
}
