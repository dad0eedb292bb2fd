package no.samtakt.notes.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a note of a board was written, as exports tell it: {@code 2026-11-28T20:50:11+00:00}, {@code
 * 2026-11-28 20:50:11 UTC}, {@code 28.11.2026 21:50}, {@code Nov 28, 2026, 8:50 PM}.
 *
 * @param day null where none is told
 * @param time null where none is told
 * @param offset from UTC; null where none is told, as it is in the writer's own time
 */
record BoardTime(@Nullable LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  private static final BoardTime NONE = new BoardTime(null, null, null);

  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})");

  /** Months in English and Norwegian, of which three letters tell which. */
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])\\p{L}*\\.?";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)(?<day>\\d{1,2})\\.?\\h+" + MONTH + ",?\\h+(?<year>\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\h+(?<day>\\d{1,2}),?\\h+(?<year>\\d{4})");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
              + "(?<half>\\h?[AaPp]\\.?[Mm]\\.?)?"
              + "\\h*\\(?(?<zone>Z|UTC|GMT)?\\h*(?<offset>[+\u2212-]\\d{1,2}(?::?\\d{2})?)?");

  /** What a cell tells; of what is no time, nothing. */
  static BoardTime of(String when) {
    Matcher time = TIME.matcher(when);
    try {
      LocalDate day = day(when);
      if (!time.find()) {
        return new BoardTime(day, null, null);
      }
      String half = time.group("half");
      return new BoardTime(
          day,
          ChatTimes.time(time.group("time") + (half == null ? "" : half)),
          offset(time.group("zone"), time.group("offset")));
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  private static @Nullable LocalDate day(String when) {
    Matcher numbers = DAY.matcher(when);
    if (numbers.find()) {
      return ChatTimes.day(numbers.group(1));
    }
    for (Pattern form : new Pattern[] {DAY_FIRST, MONTH_FIRST}) {
      Matcher named = form.matcher(when);
      if (named.find()) {
        return LocalDate.of(
            Integer.parseInt(named.group("year")),
            month(named.group("month")),
            Integer.parseInt(named.group("day")));
      }
    }
    return null;
  }

  private static int month(String begun) {
    return switch (begun.toLowerCase(Locale.ROOT)) {
      case "jan" -> 1;
      case "feb" -> 2;
      case "mar" -> 3;
      case "apr" -> 4;
      case "mai", "may" -> 5;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aug" -> 8;
      case "sep" -> 9;
      case "oct", "okt" -> 10;
      case "nov" -> 11;
      default -> 12;
    };
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone, @Nullable String offset) {
    if (offset == null) {
      return zone == null ? null : ZoneOffset.UTC;
    }
    String digits = offset.substring(1).replace(":", "");
    int whole =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = offset.charAt(0) == '+' ? 1 : -1;
    return ZoneOffset.ofHoursMinutes(sign * whole, sign * minutes);
  }
}
