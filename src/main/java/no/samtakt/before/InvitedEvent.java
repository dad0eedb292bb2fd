package no.samtakt.before;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import no.samtakt.calendar.MeetingEvent;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.RunSheet;

/** The invitation as an event for the calendars of those who are invited. */
public final class InvitedEvent {
  private InvitedEvent() {}

  /**
   * The text of an {@code .ics} file; empty where the sheet names no date or no start.
   *
   * @param written when it is made
   */
  public static Optional<String> of(RunSheet sheet, Instant written) {
    Occasion occasion = Occasion.of(sheet);
    LocalDateTime start = occasion.start();
    LocalDateTime end = occasion.end();
    if (start == null || end == null) {
      return Optional.empty();
    }
    MeetingEvent event =
        new MeetingEvent(
            sheet.title(),
            start.atZone(sheet.zone()).toInstant(),
            end.atZone(sheet.zone()).toInstant(),
            place(sheet),
            Invitation.of(sheet));
    return Optional.of(event.text(written));
  }

  private static String place(RunSheet sheet) {
    String link = sheet.link();
    String platform = sheet.platform();
    if (link != null) {
      return link;
    }
    return platform == null ? "" : Platform.of(platform).map(Platform::label).orElse("");
  }
}
