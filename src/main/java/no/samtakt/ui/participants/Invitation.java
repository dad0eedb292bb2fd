package no.samtakt.ui.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Plan;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/**
 * What those who are invited should know, in the run sheet's language.
 *
 * @param when day and time as the sheet plans them; empty where it plans none
 * @param poster the same as participants can be shown
 */
public record Invitation(Language language, String title, String when, Board.Poster poster) {
  /** From a sheet, whatever the session has made of it. */
  public static Invitation of(RunSheet sheet) {
    Words words = Words.in(sheet.language());
    return new Invitation(
        sheet.language(), sheet.title(), when(sheet, words), Posters.of(sheet).alone());
  }

  private static String when(RunSheet sheet, Words words) {
    LocalDate day = sheet.date();
    if (sheet.start() == null) {
      return day == null ? "" : words.day(day);
    }
    // Only the times are asked for, so any day will do where the sheet names none.
    Plan plan = Plan.asWritten(sheet, Instant.EPOCH);
    ZonedDateTime begins = plan.start().atZone(sheet.zone());
    ZonedDateTime ends = plan.slots().sequencedValues().getLast().end().atZone(sheet.zone());
    return day == null
        ? words.text("participants.when", begins.toLocalTime(), ends.toLocalTime())
        : words.text(
            "participants.when-day", words.day(day), begins.toLocalTime(), ends.toLocalTime());
  }
}
