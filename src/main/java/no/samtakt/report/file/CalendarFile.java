package no.samtakt.report.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int TOP_BITS = 0xC0;
  private static final int CONTINUES = 0x80;

  /** Lines are no longer than this, in bytes without their end (section 3.1). */
  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();

  private CalendarFile() {}

  /**
   * The to-dos.
   *
   * @param written when the file was made
   */
  static byte[] of(Report report, SessionId session, Words words, Instant written) {
    CalendarFile file = new CalendarFile();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Samtakt//Samtakt//" + words.language().tag().toUpperCase(Locale.ROOT));
    for (ReportNote note : report.tagged(Tag.FOLLOW_UP)) {
      file.toDo(note, report, session, written);
    }
    file.line("END", "VCALENDAR");
    return file.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void toDo(ReportNote note, Report report, SessionId session, Instant written) {
    ReportNote.ToDo todo = note.followUp();
    String said = ProseReader.of(note.text()).plain();
    line("BEGIN", "VTODO");
    line("UID", session.value() + "-" + note.number() + "@samtakt");
    line("DTSTAMP", MOMENT.format(written));
    line("SUMMARY", escaped(said));
    line("DESCRIPTION", escaped(note.text() + "\n\n" + about(note, report)));
    line("CATEGORIES", escaped(report.heading().title()));
    LocalDate due = todo == null ? null : todo.due();
    if (due != null) {
      line("DUE;VALUE=DATE", due.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
    String owner = todo == null ? null : todo.owner();
    if (owner != null) {
      line("CONTACT", escaped(owner));
    }
    line("STATUS", todo != null && todo.done() ? "COMPLETED" : "NEEDS-ACTION");
    line("END", "VTODO");
  }

  private static String about(ReportNote note, Report report) {
    String item = note.itemTitle();
    String title = report.heading().title();
    return item == null ? title : title + ": " + item;
  }

  /** What has a meaning in a value (section 3.3.11). */
  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** One line of content, folded between characters where it is too long. */
  private void line(String name, String value) {
    byte[] bytes = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
    int from = 0;
    int room = LONGEST;
    while (bytes.length - from > room) {
      int to = from + room;
      while ((bytes[to] & TOP_BITS) == CONTINUES) {
        to--;
      }
      text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8)).append("\r\n ");
      from = to;
      // The blank that a folded line begins with counts.
      room = LONGEST - 1;
    }
    text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
    text.append("\r\n");
  }
}
