package no.samtakt.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import no.samtakt.words.VisibleText;

/**
 * Content lines of an iCalendar file, by RFC 5545: folded so that none has more than 75 octets
 * (3.1), text escaped (3.3.11), moments in UTC (3.3.5), and every line ended by CR and LF.
 */
public final class CalendarLines {
  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is written as it is. */
  public CalendarLines plain(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line of text that people wrote. */
  public CalendarLines text(String name, String value) {
    return plain(name, escaped(value));
  }

  /** A moment, in UTC. */
  public CalendarLines moment(String name, Instant at) {
    return plain(name, UTC.format(at));
  }

  /** All of them, each with its end. */
  @Override
  public String toString() {
    return lines.toString();
  }

  private static String escaped(String text) {
    return VisibleText.of(text)
        .strip()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** A letter is never parted: its octets stand together. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      String written = Character.toString(letter);
      int size = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(written);
      octets += size;
      i += written.length();
    }
    lines.append("\r\n");
  }
}
