package no.samtakt.report.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samtakt.calendar.CalendarLines;
import no.samtakt.notes.Tag;
import no.samtakt.report.Report;
import no.samtakt.report.ReportNote;
import no.samtakt.session.SessionId;
import no.samtakt.words.Words;

/**
 * Follow-ups as to-dos for a calendar (iCalendar, RFC 5545). The same follow-up keeps its UID, so
 * that a calendar that reads a newer file has it once.
 */
final class CalendarFile {
  private CalendarFile() {}

  /**
   * The to-dos.
   *
   * @param written when the file was made
   */
  static byte[] of(Report report, SessionId session, Words words, Instant written) {
    CalendarLines lines =
        new CalendarLines()
            .plain("BEGIN", "VCALENDAR")
            .plain("VERSION", "2.0")
            .plain(
                "PRODID",
                "-//Samtakt//Samtakt//" + words.language().tag().toUpperCase(Locale.ROOT));
    for (ReportNote note : report.tagged(Tag.FOLLOW_UP)) {
      toDo(lines, note, report, session, written);
    }
    return lines.plain("END", "VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void toDo(
      CalendarLines lines, ReportNote note, Report report, SessionId session, Instant written) {
    ReportNote.ToDo todo = note.followUp();
    lines
        .plain("BEGIN", "VTODO")
        .plain("UID", session.value() + "-" + note.number() + "@samtakt")
        .moment("DTSTAMP", written)
        .text("SUMMARY", ProseReader.of(note.text()).plain())
        .text("DESCRIPTION", note.text() + "\n\n" + about(note, report))
        .text("CATEGORIES", report.heading().title());
    LocalDate due = todo == null ? null : todo.due();
    if (due != null) {
      lines.plain("DUE;VALUE=DATE", due.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
    String owner = todo == null ? null : todo.owner();
    if (owner != null) {
      lines.text("CONTACT", owner);
    }
    lines
        .plain("STATUS", todo != null && todo.done() ? "COMPLETED" : "NEEDS-ACTION")
        .plain("END", "VTODO");
  }

  private static String about(ReportNote note, Report report) {
    String item = note.itemTitle();
    String title = report.heading().title();
    return item == null ? title : title + ": " + item;
  }
}
