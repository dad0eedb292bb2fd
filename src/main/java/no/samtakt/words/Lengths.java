package no.samtakt.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths as people write them, in bokmål, nynorsk and English: {@code 6}, {@code 6 min}, {@code 1
 * t 30 min}, {@code 1h30}, {@code 0:45}, {@code 30 sek}, {@code 1,5 t}, {@code 10m15s}, {@code
 * PT6M}. A number alone is minutes, and {@code 0:45} is hours and minutes.
 */
public final class Lengths {
  private static final Set<String> HOURS =
      Set.of("t", "h", "time", "timer", "timar", "hour", "hours", "hr", "hrs");
  private static final Set<String> MINUTES =
      Set.of("m", "min", "mins", "minutt", "minutter", "minuttar", "minute", "minutes");
  private static final Set<String> SECONDS =
      Set.of("s", "sek", "sekund", "sekunder", "sekundar", "sec", "secs", "second", "seconds");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");
  private static final Pattern PART =
      Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,9})?) ?(\\p{L}+)?\\.?(?: (?:og|and) | )?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
  private static final int LONGEST_TEXT = 60;

  private Lengths() {}

  /**
   * The length that a text says, to the whole second; negative with a minus sign. Empty where the
   * text says no length.
   */
  public static Optional<Duration> of(String text) {
    String plain = BLANKS.matcher(text.replace('\u2212', '-')).replaceAll(" ").strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    if (lower.startsWith("-")) {
      return unsigned(lower.substring(1).strip()).map(Duration::negated);
    }
    return unsigned(lower.startsWith("+") ? lower.substring(1).strip() : lower);
  }

  /** A length in units that every language here can read back: {@code 1 h 4 min 30 s}. */
  public static String written(Duration length) {
    StringBuilder text = new StringBuilder();
    append(text, length.toHours(), " h");
    append(text, length.toMinutesPart(), " min");
    append(text, length.toSecondsPart(), " s");
    return text.isEmpty() ? "0 min" : text.toString();
  }

  private static void append(StringBuilder text, long number, String unit) {
    if (number != 0) {
      text.append(text.isEmpty() ? "" : " ").append(number).append(unit);
    }
  }

  private static Optional<Duration> unsigned(String text) {
    if (text.startsWith("p")) {
      return iso(text);
    }
    Matcher clock = CLOCK.matcher(text);
    if (text.indexOf(':') > 0 && clock.matches()) {
      String seconds = clock.group(3);
      return Optional.of(
          Duration.ofHours(Integer.parseInt(clock.group(1)))
              .plusMinutes(Integer.parseInt(clock.group(2)))
              .plusSeconds(seconds == null ? 0 : Integer.parseInt(seconds)));
    }
    return parts(text);
  }

  private static Optional<Duration> iso(String text) {
    try {
      Duration length = Duration.parse(text);
      return length.isNegative() ? Optional.empty() : Optional.of(whole(length));
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Duration whole(Duration length) {
    return Duration.ofSeconds(length.plusMillis(500).toSeconds());
  }

  /** Numbers with units, the larger unit first; the last may go without one. */
  private static Optional<Duration> parts(String text) {
    Matcher part = PART.matcher(text);
    BigDecimal seconds = BigDecimal.ZERO;
    long before = 0;
    int from = 0;
    while (from < text.length()) {
      if (!part.region(from, text.length()).lookingAt()) {
        return Optional.empty();
      }
      long unit = unit(part.group(2), before);
      BigDecimal number = new BigDecimal(part.group(1).replace(',', '.'));
      boolean last = part.end() == text.length();
      boolean fits = before == 0 || number.compareTo(BigDecimal.valueOf(60)) < 0;
      if (unit == 0 || (before != 0 && unit >= before) || !fits || (number.scale() > 0 && !last)) {
        return Optional.empty();
      }
      seconds = seconds.add(number.multiply(BigDecimal.valueOf(unit)));
      before = unit;
      from = part.end();
    }
    return before == 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue()));
  }

  /** Seconds in a unit; 0 for a word that is none. Without a word, the unit below the last one. */
  private static long unit(@Nullable String word, long before) {
    if (word == null) {
      return before == 0 ? 60 : before / 60;
    }
    if (HOURS.contains(word)) {
      return 3600;
    }
    return MINUTES.contains(word) ? 60 : SECONDS.contains(word) ? 1 : 0;
  }
}
