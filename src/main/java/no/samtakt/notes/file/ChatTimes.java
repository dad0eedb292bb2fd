package no.samtakt.notes.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times and days as chats and boards write them. */
final class ChatTimes {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\h*([AaPp])?.*");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})");
  private static final int NOON = 12;

  private ChatTimes() {}

  /**
   * A time of day.
   *
   * @throws DateTimeException where it is none
   */
  static LocalTime time(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    if (!matcher.matches()) {
      throw new DateTimeException("no time");
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(4);
    if (half != null) {
      hour = hour % NOON + (half.toLowerCase(Locale.ROOT).equals("p") ? NOON : 0);
    }
    String seconds = matcher.group(3);
    return LocalTime.of(
        hour, Integer.parseInt(matcher.group(2)), seconds == null ? 0 : Integer.parseInt(seconds));
  }

  /**
   * A whole day; null where none, or one without its year, is told: that is the session's own.
   *
   * @throws DateTimeException where it is none
   */
  static @Nullable LocalDate day(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.matches()) {
      return null;
    }
    int year = 2000 + number(numbers, 3) % 100;
    // The day comes first, but where only a month can: 11/24/2026.
    return number(numbers, 2) > NOON
        ? LocalDate.of(year, number(numbers, 1), number(numbers, 2))
        : LocalDate.of(year, number(numbers, 2), number(numbers, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
