package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import no.samtakt.runsheet.Item;

/** Pausing, and giving or taking time. */
final class Pacing {
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
}
