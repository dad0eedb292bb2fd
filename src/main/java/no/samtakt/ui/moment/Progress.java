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
 */
public record Progress(
    String title, String saved, String clock, String finish, String drift, Pace pace) {
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
          case ON -> words.text("status.on-schedule");
          case BEHIND -> words.text("status.behind", off);
          case AHEAD -> words.text("status.ahead", off);
        };
    boolean moved = begin != null && !begin.shift().isZero();
    return new Progress(
        snapshot.state().sheet().title(),
        saved == null ? "" : words.text("status.saved", clock(words, saved, zone)),
        clock(words, timeline.now(), zone),
        finish,
        moved ? words.text("status.moved", drift) : drift,
        pace);
  }

  private static String clock(Words words, Instant instant, ZoneId zone) {
    return words.clock(instant.atZone(zone).toLocalTime());
  }
}
