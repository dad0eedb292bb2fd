package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shape;

/** Pausing, and giving or taking time, now and of what lies ahead. */
final class Pacing {
  private static final Duration LONGEST = Duration.ofDays(1);

  private Pacing() {}

  static Decision pause(Course course, Instant now) {
    Visit visit = course.visit();
    if (visit == null) {
      return Moves.notRunning(course);
    }
    return visit.leg().pausedSince() != null
        ? Decision.refused("session.already-paused")
        : Decision.of(new SessionEvent.SessionPaused(now));
  }

  static Decision resume(Course course, Instant now) {
    Visit visit = course.visit();
    if (visit == null) {
      return Moves.notRunning(course);
    }
    return visit.leg().pausedSince() == null
        ? Decision.refused("session.not-paused")
        : Decision.of(new SessionEvent.SessionResumed(now));
  }

  static Decision adjust(Course course, Duration by, Instant now) {
    Visit visit = course.visit();
    Item item = course.item();
    if (visit == null || item == null) {
      return Moves.notRunning(course);
    }
    if (by.isZero()) {
      return Decision.refused("session.adjust-by-nothing");
    }
    return Course.allotted(item, visit.leg()).plus(by).isNegative()
        ? Decision.refused("session.adjust-too-much")
        : Decision.of(new SessionEvent.TimeAdjusted(now, by));
  }

  static Decision catchUp(Course course, SessionCommand.CatchUp asked, Instant now) {
    if (!course.running()) {
      return Moves.notRunning(course);
    }
    if (asked.lengths().isEmpty() && asked.cut().isEmpty()) {
      return Decision.refused("session.nothing-to-catch-up");
    }
    boolean fits =
        asked.cut().stream().allMatch(item -> mayGo(course, item))
            && asked.lengths().entrySet().stream()
                .allMatch(each -> mayLast(course, each.getKey(), each.getValue()));
    return fits
        ? Decision.of(new SessionEvent.CaughtUp(now, asked.lengths(), asked.cut()))
        : Decision.refused("session.catch-up-is-old");
  }

  private static boolean mayGo(Course course, ItemId item) {
    return ahead(course, item)
        .filter(found -> found.kind() == Kind.BUFFER || found.cut() instanceof Cut.InOrder)
        .isPresent();
  }

  private static boolean mayLast(Course course, ItemId item, Duration length) {
    return ahead(course, item)
        .filter(found -> length.isPositive() && mayBecome(found, length))
        .filter(found -> found.kind() == Kind.BUFFER || length.compareTo(found.shortest()) >= 0)
        .isPresent();
  }

  /** Only what is slack gets longer, and a day at most. */
  private static boolean mayBecome(Item item, Duration length) {
    int compared = length.compareTo(item.length());
    boolean slack = item.kind() == Kind.BUFFER && item.shape() instanceof Shape.Whole;
    return compared < 0 || (compared > 0 && slack && length.compareTo(LONGEST) <= 0);
  }

  private static Optional<Item> ahead(Course course, ItemId item) {
    return course
        .sheet()
        .item(item)
        .filter(found -> course.sheet().indexOf(item) > course.index())
        .filter(found -> !course.skipped().contains(item));
  }
}
