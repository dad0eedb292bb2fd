package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;

/**
 * How the session stands, in a line.
 *
 * @param saved when something was last safe, in words; empty before that
 * @param clock the time of day in the sheet's zone
 * @param finish when the session will end, or did
 * @param drift how that compares with the plan
 * @param pure the same, without saying where the plan was moved to
 */
public record Progress(
    String title, String saved, String clock, String finish, String drift, String pure, Pace pace) {
  /** How the session keeps to its plan. */
  public enum Pace {
    ON,
    AHEAD,
    BEHIND,
    /** Not started. */
    NONE
  }

  /** Reads a snapshot out in one language. */
  public static Progress of(Snapshot snapshot, Words words) {
    ZoneId zone = snapshot.state().sheet().zone();
    Timeline timeline = snapshot.timeline();
    Course course = snapshot.state().course();
    Course.Begin begin = course.begin();
    Instant saved = snapshot.saved();
    String end = clock(words, timeline.expectedEnd(), zone);
    String finish =
        course.ended() == null ? words.text("status.finish", end) : words.text("status.ended", end);
    // Less than a minute off is on schedule: nobody can do anything about it.
    long minutes = timeline.drift().toMinutes();
    Pace pace =
        begin == null ? Pace.NONE : minutes == 0 ? Pace.ON : minutes > 0 ? Pace.BEHIND : Pace.AHEAD;
    Duration off = Duration.ofMinutes(Math.abs(minutes));
    String drift =
        switch (pace) {
          case NONE -> words.text("status.not-started");
          case ON -> onSchedule(timeline, words, zone);
          case BEHIND -> words.text("status.behind", off);
          case AHEAD -> words.text("status.ahead", off);
        };
    boolean moved = begin != null && !begin.shift().isZero();
    return new Progress(
        snapshot.state().sheet().title(),
        saved == null ? "" : words.text("status.saved", clock(words, saved, zone)),
        clock(words, timeline.now(), zone),
        finish,
        moved
            ? words.text("status.moved", drift, clock(words, timeline.plannedStart(), zone))
            : drift,
        drift,
        pace);
  }

  /** On its way to end as planned; where it will stand idle before that, for how long. */
  private static String onSchedule(Timeline timeline, Words words, ZoneId zone) {
    return timeline
        .nextPin()
        .filter(pin -> timeline.slack(pin).toMinutes() > 0)
        .map(pin ->
            words.text(
                "status.on-schedule-gap",
                Duration.ofMinutes(timeline.slack(pin).toMinutes()),
                clock(words, pin.start(), zone)))
        .orElseGet(() -> words.text("status.on-schedule"));
  }

  private static String clock(Words words, Instant instant, ZoneId zone) {
    return words.clock(instant.atZone(zone).toLocalTime());
  }
}
