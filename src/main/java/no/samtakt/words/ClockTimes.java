package no.samtakt.words;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people write them: {@code 09.00}, {@code 9:00}, {@code 0900}, {@code 9}, {@code
 * kl. 9}, {@code kl. 09.30}, {@code 10:00 AM}, {@code 09:30:15}.
 */
public final class ClockTimes {
  private static final Pattern BEFORE = Pattern.compile("^(?:klokk(?:a|en) |kl\\.? ?)");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[.:](\\d{2})(?:[.:](\\d{2}))?)?(?: ?([ap])\\.?m\\.?)?");
  private static final Pattern JOINED = Pattern.compile("(\\d{1,2})(\\d{2})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
  private static final int LONGEST_TEXT = 30;

  private ClockTimes() {}

  /** The time that a text says; empty where it says none, such as {@code 25:00}. */
  public static Optional<LocalTime> of(String text) {
    String plain = BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    String bare = BEFORE.matcher(plain).replaceFirst("");
    Matcher joined = JOINED.matcher(bare);
    if (bare.length() > 2 && joined.matches()) {
      return time(number(joined.group(1)), number(joined.group(2)), 0);
    }
    Matcher time = TIME.matcher(bare);
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = number(time.group(1));
    String half = time.group(4);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    return time(hour, number(time.group(2)), number(time.group(3)));
  }

  private static Optional<LocalTime> time(int hour, int minute, int second) {
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute, second));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
