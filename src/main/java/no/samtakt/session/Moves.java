package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/** Going through the sheet: start, next, back, jump, skip, and what happens by itself. */
final class Moves {
  private Moves() {}

  static Decision start(Course course, Duration ago, Instant now) {
    if (course.begin() != null) {
      return Decision.refused("session.already-started");
    }
    if (ago.isNegative()) {
      return Decision.refused("session.start-in-future");
    }
    Instant began = now.minus(ago);
    Plan plan = Plan.starting(course.sheet(), began);
    Optional<Item> first = course.nextAfter(-1);
    if (first.isEmpty()) {
      return Decision.refused("session.all-skipped");
    }
    return Decision.of(
        new SessionEvent.SessionStarted(
            now,
            began,
            plan.start(),
            plan.shift(),
            first.get().id(),
            plan.earliest(first.get(), began)));
  }

  static Decision next(Course course, Instant now) {
    Visit visit = course.visit();
    Item item = course.item();
    if (visit == null || item == null) {
      return notRunning(course);
    }
    if (now.isBefore(visit.leg().begins())) {
      return Decision.of(new SessionEvent.WaitingEnded(now));
    }
    return Decision.of(after(course, visit, item, now));
  }

  /** Where the smallest step on leads at {@code at}. */
  private static SessionEvent after(Course course, Visit visit, Item item, Instant at) {
    int segment = visit.leg().segment() + 1;
    if (segment < item.segments().size()) {
      return new SessionEvent.SegmentStarted(at, segment);
    }
    return leaving(course, at);
  }

  private static SessionEvent leaving(Course course, Instant at) {
    Optional<Item> next = course.nextAfter(course.index());
    if (next.isEmpty()) {
      return new SessionEvent.SessionEnded(at);
    }
    Instant begins = Plan.of(course).earliest(next.get(), at);
    return new SessionEvent.ItemStarted(at, next.get().id(), 0, begins);
  }

  static Decision back(Course course, Instant now) {
    Visit visit = course.visit();
    if (visit == null) {
      return notRunning(course);
    }
    if (visit.leg().segment() > 0) {
      return Decision.of(new SessionEvent.SegmentStarted(now, visit.leg().segment() - 1));
    }
    List<Item> before =
        course.sheet().items().subList(0, course.index()).stream()
            .filter(each -> !course.skipped().contains(each.id()))
            .toList();
    if (before.isEmpty()) {
      return Decision.refused("session.at-the-first");
    }
    Item last = before.getLast();
    return Decision.of(
        new SessionEvent.ItemStarted(now, last.id(), last.segments().size() - 1, now));
  }

  static Decision jump(Course course, ItemId target, Instant now) {
    if (!course.running()) {
      return notRunning(course);
    }
    if (course.sheet().indexOf(target) < 0) {
      return Decision.refused("session.no-such-item");
    }
    return Decision.of(new SessionEvent.ItemStarted(now, target, 0, now));
  }

  static Decision skip(Course course, ItemId target, Instant now) {
    int index = course.sheet().indexOf(target);
    if (index < 0) {
      return Decision.refused("session.no-such-item");
    }
    if (course.skipped().contains(target)) {
      return Decision.refused("session.already-skipped");
    }
    if (index == course.index()) {
      return Decision.of(leaving(course, now));
    }
    return index < course.index()
        ? Decision.refused("session.already-over")
        : Decision.of(new SessionEvent.ItemSkipped(now, target));
  }

  static Decision unskip(Course course, ItemId target, Instant now) {
    return course.skipped().contains(target)
        ? Decision.of(new SessionEvent.ItemUnskipped(now, target))
        : Decision.refused("session.not-skipped");
  }

  /** See {@link Session#due}. */
  static Optional<SessionEvent> due(Course course, Instant now) {
    Visit visit = course.visit();
    Item item = course.item();
    if (visit == null || item == null || item.end() != AtZero.GO_ON || visit.held()) {
      return Optional.empty();
    }
    Instant due = end(item, visit.leg());
    return due == null || now.isBefore(due)
        ? Optional.empty()
        : Optional.of(after(course, visit, item, due));
  }

  /** When the leg's time is up, but never before it was last shortened; null while it is paused. */
  private static @Nullable Instant end(Item item, Leg leg) {
    if (leg.pausedSince() != null) {
      return null;
    }
    Duration paused = Duration.ZERO;
    for (Pause pause : leg.pauses()) {
      paused = paused.plus(pause.within(leg.begins(), Instant.MAX));
    }
    Instant up = leg.begins().plus(Course.allotted(item, leg)).plus(paused);
    Instant shortened = leg.adjustedAt();
    return shortened != null && shortened.isAfter(up) ? shortened : up;
  }

  static Decision notRunning(Course course) {
    return Decision.refused(course.begin() == null ? "session.not-started" : "session.is-over");
  }
}
