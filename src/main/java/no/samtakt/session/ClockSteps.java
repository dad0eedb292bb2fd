package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a jump of the machine's clock means. Ahead, it counts as time that passed, until the leader
 * says that it does not. Back, what has happened moves back with the clock, so that all the time
 * that had passed still has; the plan and its pins stay on the clock.
 */
final class ClockSteps {
  private ClockSteps() {}

  static Decision discount(SessionState state, Instant now) {
    ClockJump jump = state.jump();
    return jump != null && counted(state.course(), jump)
        ? Decision.of(new SessionEvent.StepDiscounted(now, jump.from(), jump.by()))
        : Decision.refused("session.no-jump");
  }

  /**
   * Whether time was counted for this jump that can still be taken back: what ran then runs now, or
   * would, had nothing gone on by itself in the meantime.
   */
  static boolean counted(Course course, ClockJump jump) {
    if (jump.back()) {
      return false;
    }
    return ranAt(course, jump.from(), jump.at())
        .map(Visit::leg)
        .filter(leg -> !leg.entered().isAfter(jump.from()))
        .filter(leg -> leg.elapsed(jump.at()).compareTo(leg.elapsed(jump.from())) > 0)
        .isPresent();
  }

  /** The course as if the session had been paused from then on for so long. */
  static Course discounted(Course course, Instant from, Duration by) {
    Instant to = from.plus(by);
    List<Visit> visits = new ArrayList<>(without(course.visits(), from, to));
    Visit ran = visits.removeLast();
    Leg paused = ran.leg().paused(new Pause(from, to));
    visits.add(new Visit(ran.item(), ran.withLeg(paused).legs(), null, ran.held()));
    Floor floor = course.floor();
    SpeakerList speakers = floor.speakers().discounting(from, by);
    return course.timed(course.begin(), visits, floor.with(speakers), null);
  }

  /** The visit that ran when the clock jumped; nothing when the leader has ended it since. */
  private static Optional<Visit> ranAt(Course course, Instant from, Instant to) {
    Instant ended = course.ended();
    boolean over = ended != null && !within(ended, from, to);
    List<Visit> visits = without(course.visits(), from, to);
    return over || visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
  }

  /** Without what went on by itself while nobody was there: it is stamped with when it was due. */
  private static List<Visit> without(List<Visit> visits, Instant from, Instant to) {
    List<Visit> rest = new ArrayList<>(visits);
    while (!rest.isEmpty() && within(rest.getLast().leg().entered(), from, to)) {
      Visit last = rest.removeLast();
      List<Leg> legs = last.legs().subList(0, last.legs().size() - 1);
      if (!legs.isEmpty()) {
        rest.add(new Visit(last.item(), legs, null, false));
      }
    }
    return rest;
  }

  private static boolean within(Instant instant, Instant from, Instant to) {
    return instant.isAfter(from) && instant.isBefore(to);
  }
}
