package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Splitting;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.session.Timeline.Stretch;
import org.jspecify.annotations.Nullable;

/** Works out a {@link Timeline}: what ran, what runs, and how the rest ripples from there. */
final class Forecast {
  private final Course course;
  private final Instant now;
  private final Plan plan;
  private final int index;
  private final Map<ItemId, Visit> first = new HashMap<>();
  private final Map<ItemId, Visit> last = new HashMap<>();

  Forecast(Course course, Instant now) {
    this.course = course;
    this.now = now;
    this.plan = course.begin() == null ? Plan.asWritten(course.sheet(), now) : Plan.of(course);
    this.index = course.index();
    for (Visit visit : course.visits()) {
      first.merge(visit.item(), visit, (one, other) -> isBrief(one) ? other : one);
      last.put(visit.item(), visit);
    }
  }

  /** Interrupted before it had come to anything: an item that is come back to begins then. */
  private static boolean isBrief(Visit visit) {
    Instant left = visit.left();
    return left != null && left.isBefore(visit.begins().plus(Splitting.LEAST));
  }

  Timeline timeline() {
    Current current = current();
    SequencedMap<ItemId, Plan.Slot> slots = plan.slots();
    List<Item> items = course.sheet().items();
    List<Row> rows = new ArrayList<>(items.size());
    Instant cursor = current == null ? start() : itemEnd(current);
    boolean nextSeen = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Plan.Slot slot = slots.get(item.id());
      boolean skipped = course.skipped().contains(item.id());
      if (i < index || course.ended() != null) {
        rows.add(behind(item, slot, skipped));
      } else if (i == index) {
        Visit visit = course.visits().getLast();
        rows.add(row(item, Standing.NOW, slot, visit.begins(), cursor));
      } else if (skipped) {
        rows.add(
            slot == null
                ? row(item, Standing.SKIPPED, null, cursor, cursor)
                : row(item, Standing.SKIPPED, slot, slot.start(), slot.end()));
      } else {
        Instant pin = plan.pin(item, cursor);
        Instant begins = pin == null || pin.isBefore(cursor) ? cursor : pin;
        cursor = begins.plus(item.length());
        Standing standing = nextSeen ? Standing.AHEAD : Standing.NEXT;
        rows.add(row(item, standing, slot, begins, cursor, pin));
        nextSeen = true;
      }
    }
    Instant ended = course.ended();
    return new Timeline(
        now,
        rows,
        plan.start(),
        slots.lastEntry().getValue().end(),
        ended == null ? cursor : ended,
        current);
  }

  /** When a session that has not begun is expected to: as planned, or now once that has passed. */
  private Instant start() {
    boolean late =
        now.isAfter(plan.start())
            && Duration.between(plan.start(), now).compareTo(Plan.SAME_OCCASION) <= 0;
    return late ? now : plan.start();
  }

  private Row behind(Item item, Plan.@Nullable Slot slot, boolean skipped) {
    Visit from = first.get(item.id());
    Visit to = last.get(item.id());
    if (from == null || to == null || to.left() == null) {
      Standing standing = skipped ? Standing.SKIPPED : Standing.PASSED;
      Instant reached = slot == null ? reached() : slot.start();
      return row(item, standing, slot, reached, slot == null ? reached : slot.end());
    }
    return row(item, Standing.DONE, slot, begun(from), to.left());
  }

  /** Where the session stood when it passed what was never planned nor run: it says little. */
  private Instant reached() {
    Visit visit = course.visits().isEmpty() ? null : course.visits().getLast();
    return visit == null ? now : visit.begins();
  }

  /** An item that was left while it waited for its pin was never begun: it has no length. */
  private static Instant begun(Visit visit) {
    Instant left = visit.left();
    return left != null && left.isBefore(visit.begins()) ? left : visit.begins();
  }

  /** What was never planned stands in the plan where it was or will be run: it is never late. */
  private static Row row(
      Item item,
      Standing standing,
      Plan.@Nullable Slot slot,
      Instant start,
      Instant end,
      @Nullable Instant pin) {
    return slot == null
        ? new Row(item, standing, start, end, start, end, pin)
        : new Row(item, standing, slot.start(), slot.end(), start, end, pin);
  }

  private static Row row(
      Item item, Standing standing, Plan.@Nullable Slot slot, Instant start, Instant end) {
    return row(item, standing, slot, start, end, null);
  }

  private static Instant itemEnd(Current current) {
    return current.stretches().getLast().end();
  }

  private @Nullable Current current() {
    Visit visit = course.visit();
    Item item = course.item();
    if (visit == null || item == null) {
      return null;
    }
    Leg leg = visit.leg();
    Segment segment = item.segments().get(leg.segment());
    Duration elapsed = leg.elapsed(now);
    Duration left = Course.allotted(item, leg).minus(elapsed);
    Instant reached = now.isBefore(leg.begins()) ? leg.begins() : now;
    Instant ends = left.isNegative() ? reached : reached.plus(left);
    List<Stretch> stretches = stretches(visit, item, ends);
    Duration later = Duration.ZERO;
    for (Segment each : item.segments().subList(leg.segment() + 1, item.segments().size())) {
      later = later.plus(each.length());
    }
    Duration itemLeft = later.isZero() || !left.isNegative() ? left.plus(later) : later;
    Instant since = leg.pausedSince();
    Duration pausedFor = since == null ? null : Duration.between(since, now);
    Duration work = segment.work().plus(leg.adjusted());
    Current counting =
        new Current(
            item, leg.segment(), Beat.WORK, left, work, itemLeft, pausedFor, ends, stretches);
    if (now.isBefore(leg.begins())) {
      Duration toPin = Duration.between(now, leg.begins());
      return counted(counting, Beat.WAITING, toPin, Duration.between(leg.entered(), leg.begins()));
    }
    if (elapsed.compareTo(segment.swap()) < 0 && left.isPositive()) {
      return counted(counting, Beat.SWAP, segment.swap().minus(elapsed), segment.swap());
    }
    return left.isPositive() ? counting : counted(counting, Beat.OVER, left, work);
  }

  private static Current counted(Current current, Beat beat, Duration left, Duration total) {
    return new Current(
        current.item(),
        current.segment(),
        beat,
        left,
        total,
        current.itemLeft(),
        current.pausedFor(),
        current.ends(),
        current.stretches());
  }

  private static List<Stretch> stretches(Visit visit, Item item, Instant ends) {
    List<Segment> segments = item.segments();
    Leg running = visit.leg();
    List<Stretch> stretches = new ArrayList<>(segments.size());
    Instant cursor = ends;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i < running.segment()) {
        stretches.add(behind(visit, i));
      } else if (i == running.segment()) {
        stretches.add(new Stretch(i, Standing.NOW, running.begins().plus(segment.swap()), ends));
      } else {
        Instant start = cursor.plus(segment.swap());
        cursor = start.plus(segment.work());
        Standing standing = i == running.segment() + 1 ? Standing.NEXT : Standing.AHEAD;
        stretches.add(new Stretch(i, standing, start, cursor));
      }
    }
    return stretches;
  }

  private static Stretch behind(Visit visit, int segment) {
    List<Leg> legs = visit.legs();
    for (int i = legs.size() - 2; i >= 0; i--) {
      if (legs.get(i).segment() == segment) {
        return new Stretch(segment, Standing.DONE, legs.get(i).begins(), legs.get(i + 1).entered());
      }
    }
    return new Stretch(segment, Standing.PASSED, visit.begins(), visit.begins());
  }
}
