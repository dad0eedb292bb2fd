package no.samtakt.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as they are stored: as {@link Instant#toString} writes them. A list of sessions holds
 * thousands, and to parse them by a general pattern took most of the time of the first reading.
 */
final class Moments {
  private static final int SECONDS_A_DAY = 86_400;

  /** {@code 2026-11-24T08:30:00Z}. */
  private static final int WHOLE_SECONDS = 20;

  private static final int MOST_DIGITS = 9;

  private Moments() {}

  /**
   * The instant of a text.
   *
   * @throws java.time.DateTimeException when it is none
   */
  static Instant of(String text) {
    return isPlain(text) ? plain(text) : Instant.parse(text);
  }

  private static boolean isPlain(String text) {
    int length = text.length();
    if (length < WHOLE_SECONDS || length > WHOLE_SECONDS + 1 + MOST_DIGITS) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char here = text.charAt(i);
      char wanted =
          switch (i) {
            case 4, 7 -> '-';
            case 10 -> 'T';
            case 13, 16 -> ':';
            default -> i == length - 1 ? 'Z' : i == WHOLE_SECONDS - 1 ? '.' : '0';
          };
      if (wanted == '0' ? here < '0' || here > '9' : here != wanted) {
        return false;
      }
    }
    // An hour 24 and a second 60 have meanings of their own, and other numbers too large have none.
    return number(text, 11, 13) < 24
        && number(text, 14, 16) < 60
        && number(text, 17, 19) < 60
        && length != WHOLE_SECONDS + 1;
  }

  private static Instant plain(String text) {
    long day =
        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
    int second = (number(text, 11, 13) * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
    return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, nanos(text));
  }

  private static int nanos(String text) {
    int end = text.length() - 1;
    if (end < WHOLE_SECONDS) {
      return 0;
    }
    int nanos = number(text, WHOLE_SECONDS, end);
    for (int digits = end - WHOLE_SECONDS; digits < MOST_DIGITS; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
