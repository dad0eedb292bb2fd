package no.samtakt.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting as a file that any calendar takes in: a snapshot of an event, which nobody is asked to
 * answer. So it has no {@code METHOD}, which would make a message of it that must name an {@code
 * ORGANIZER} with an address (RFC 5546, 3.2.1); without one, no scheduling is meant (RFC 5545,
 * 3.7.2).
 *
 * @param place where people meet, a link or an address; empty where it is not known
 * @param description what those who are invited read
 */
public record MeetingEvent(
    String title, Instant start, Instant end, String place, String description) {

  /**
   * The file's text. Saved again on the same day under the same title it is the same event, so that
   * a calendar replaces it instead of showing two.
   *
   * @param written when the file is made
   */
  public String text(Instant written) {
    CalendarLines lines =
        new CalendarLines()
            .plain("BEGIN", "VCALENDAR")
            .plain("VERSION", "2.0")
            .plain("PRODID", "-//Samtakt//Samtakt//NO")
            .plain("CALSCALE", "GREGORIAN")
            .plain("BEGIN", "VEVENT")
            .plain("UID", uid())
            .moment("DTSTAMP", written)
            .plain("SEQUENCE", Long.toString(written.getEpochSecond() / 60))
            .moment("DTSTART", start)
            .moment("DTEND", end)
            .text("SUMMARY", title)
            .text("DESCRIPTION", description);
    if (!place.isBlank()) {
      lines.text("LOCATION", place);
    }
    return lines.plain("END", "VEVENT").plain("END", "VCALENDAR").toString();
  }

  private String uid() {
    String day = start.toString().substring(0, 10);
    byte[] named = (title + "\n" + day).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(named) + "@samtakt";
  }
}
