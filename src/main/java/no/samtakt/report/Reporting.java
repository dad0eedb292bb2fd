package no.samtakt.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.history.UsedCards;
import no.samtakt.people.Roster;
import no.samtakt.session.Course;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionState;

/** Makes reports. It replays the whole journal, so it belongs on no window thread. */
public final class Reporting {
  private Reporting() {}

  /**
   * The report of a session, with all names in it: {@link Report#redacted} takes them out.
   *
   * @param journal of the session, from the sheet that was opened
   * @param people the names behind its ids
   * @param rehearsal on a simulated clock
   * @param now how far a session that has not ended has come; one that was left running a day ago
   *     came as far as its last event
   * @throws IllegalArgumentException when the journal does not begin with a sheet
   */
  public static Report of(
      List<SessionEvent> journal, Roster people, boolean rehearsal, Instant now) {
    SessionState state = Session.replay(journal);
    Course course = state.course();
    ZoneId zone = course.sheet().zone();
    Ran ran = Ran.of(course, journal, now);
    Ending ending = ran.ending();
    Course.Begin begin = course.begin();
    Instant opened = journal.getFirst().at();
    LocalDate date = (begin == null ? opened : begin.at()).atZone(zone).toLocalDate();
    return new Report(
        Heading.of(course.sheet(), date, ending, local(now, zone), rehearsal),
        ending,
        ran.items(),
        Ways.of(course, now),
        Talking.of(course, people, now),
        NotesTaken.of(state, journal, people, zone),
        Attending.of(state, journal, people),
        Meeting.of(course, people),
        UsedCards.of(journal));
  }

  static LocalTime local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime();
  }
}
