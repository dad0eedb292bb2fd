package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves what has happened back with the clock, so that every length stays what it was. What lies
 * ahead does not move: a pin that is awaited is a time on the wall. A plan that the sheet put no
 * clock on goes by when the session began, and moves along.
 *
 * @param until the last moment, by the old clock, of what has happened
 * @param by how far back; negative
 */
record SetBack(Instant until, Duration by) {
  /** The course after a jump; only one back changes it. */
  static Course after(ClockJump jump, Course course) {
    return jump.back() ? new SetBack(jump.from(), jump.by()).course(course) : course;
  }

  private Course course(Course course) {
    Course.Begin begin = course.begin();
    boolean shifted = begin != null && !begin.shift().isZero();
    List<Visit> visits =
        course.visits().stream()
            .map(visit ->
                new Visit(
                    visit.item(),
                    visit.legs().stream().map(leg -> leg(leg, shifted)).toList(),
                    orNull(visit.left()),
                    visit.held()))
            .toList();
    return course.timed(
        begin == null ? null : begin(begin, course.sheet().start() == null),
        visits,
        floor(course.floor()),
        orNull(course.ended()));
  }

  private Course.Begin begin(Course.Begin begin, boolean timeless) {
    boolean shifted = !begin.shift().isZero();
    return new Course.Begin(
        moved(begin.at()),
        shifted || timeless ? begin.planned().plus(by) : begin.planned(),
        shifted ? begin.shift().plus(by) : begin.shift());
  }

  private Leg leg(Leg leg, boolean shifted) {
    return new Leg(
        leg.segment(),
        moved(leg.entered()),
        shifted ? leg.begins().plus(by) : moved(leg.begins()),
        leg.adjusted(),
        orNull(leg.adjustedAt()),
        leg.pauses().stream()
            .map(pause -> new Pause(moved(pause.from()), orNull(pause.to())))
            .toList());
  }

  private Floor floor(Floor floor) {
    SpeakerList list = floor.speakers();
    SpeakerList.Turn turn = list.speaking();
    SpeakerList speakers =
        new SpeakerList(
            list.waiting().stream()
                .map(each ->
                    new SpeakerList.Request(each.person(), each.reply(), moved(each.asked())))
                .toList(),
            turn == null ? null : turn(turn),
            list.spoken().stream().map(this::turn).toList(),
            list.limit());
    GoRound round = floor.round();
    return new Floor(
        speakers,
        round == null
            ? null
            : new GoRound(
                round.order(),
                round.speaking(),
                round.spoken(),
                round.passed(),
                orNull(round.ended())));
  }

  private SpeakerList.Turn turn(SpeakerList.Turn turn) {
    return new SpeakerList.Turn(
        turn.person(), turn.reply(), moved(turn.from()), orNull(turn.to()), turn.extra());
  }

  private Instant moved(Instant instant) {
    return instant.isAfter(until) ? instant : instant.plus(by);
  }

  private @Nullable Instant orNull(@Nullable Instant instant) {
    return instant == null ? null : moved(instant);
  }
}
