package no.samtakt.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.Course;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How long the items of a session that has ended really took.
 *
 * @param started when it began
 * @param items those of the sheet, in its order
 */
public record PastRun(SessionId session, String title, Instant started, List<Ran> items) {
  public PastRun {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param actual null where it was never run
   */
  public record Ran(
      ItemId id, String title, Kind kind, Duration planned, @Nullable Duration actual) {}

  /**
   * The run that a journal tells of.
   *
   * @throws IllegalArgumentException when the session was not started, or has not ended
   */
  public static PastRun of(SessionId session, List<SessionEvent> journal) {
    Course course = Session.replay(journal).course();
    Course.Begin begin = course.begin();
    Instant ended = course.ended();
    if (begin == null || ended == null) {
      throw new IllegalArgumentException("the session was not held to its end");
    }
    Timeline timeline = Timeline.at(course, ended);
    return new PastRun(
        session,
        Session.replay(journal).sheet().title(),
        begin.at(),
        timeline.rows().stream().map(PastRun::ran).toList());
  }

  private static Ran ran(Row row) {
    boolean done = row.standing() == Standing.DONE;
    return new Ran(
        row.item().id(),
        row.item().title(),
        row.item().kind(),
        Duration.between(row.plannedStart(), row.plannedEnd()),
        done ? Duration.between(row.start(), row.end()) : null);
  }
}
