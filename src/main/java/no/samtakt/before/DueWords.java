package no.samtakt.before;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.words.ClockTimes;
import org.jspecify.annotations.Nullable;

/**
 * Due dates as people write them in a run sheet, in bokmål, nynorsk and English: {@code to uker
 * før}, {@code dagen før kl. 12}, {@code 30 minutes before}, {@code kl. 09:00 samme dag}, {@code
 * 2026-03-11}.
 */
public final class DueWords {
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("en", "én", "ein", "éin", "ei", "éi", "et", "ett", "eitt", "one", "a", "an"),
          List.of("to", "two"),
          List.of("tre", "three"),
          List.of("fire", "four"),
          List.of("fem", "five"),
          List.of("seks", "six"),
          List.of("sju", "syv", "seven"),
          List.of("åtte", "eight"),
          List.of("ni", "nine"),
          List.of("ti", "ten"));
  private static final Map<String, Period> DAYS =
      Map.of(
          "dag|dager|dagar|dagen|day|days", Period.ofDays(1),
          "uke|uker|uka|uken|veke|veker|veka|week|weeks", Period.ofWeeks(1),
          "måned|måneder|måneden|månad|månader|månaden|month|months", Period.ofMonths(1));
  private static final Map<String, Duration> TIMES =
      Map.of(
          "t|time|timer|timar|timen|hour|hours", Duration.ofHours(1),
          "min|minutt|minutter|minuttar|minute|minutes", Duration.ofMinutes(1));
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(\\S+) )?(\\S+) (før|before|etter|after)"
              + "(?: (?:møtet|økta|samlinga|samlingen|the meeting|the session))?");
  private static final Pattern SAME_DAY =
      Pattern.compile("(?:samme dag|same dag|(?:the|on the) same day|on the day|på dagen)?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:\\bkl\\.? ?|\\bat |\\bby )(\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]\\.?m\\.?)?)"
              + "|\\b(\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?)|(?:\\bat |\\bby )?\\b(noon)\\b");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final int MOST = 1000;

  private DueWords() {}

  /** The rule that a text says; empty where it says none that can be counted. */
  public static Optional<DueRule> of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    Matcher clock = CLOCK.matcher(plain);
    LocalTime at = null;
    String rest = plain;
    if (clock.find()) {
      Optional<LocalTime> time = clock(clock);
      if (time.isEmpty()) {
        return Optional.empty();
      }
      at = time.get();
      rest = plain.substring(0, clock.start()) + " " + plain.substring(clock.end());
    }
    return rule(rest.replaceAll("[ ,]+", " ").strip(), at);
  }

  private static Optional<LocalTime> clock(Matcher clock) {
    if (clock.group(3) != null) {
      return Optional.of(LocalTime.NOON);
    }
    return ClockTimes.of(clock.group(1) == null ? clock.group(2) : clock.group(1));
  }

  private static Optional<DueRule> rule(String text, @Nullable LocalTime at) {
    Optional<LocalDate> date = date(text);
    if (date.isPresent()) {
      return Optional.of(new DueRule.On(date.get(), at));
    }
    if (SAME_DAY.matcher(text).matches()) {
      // No words and no time are nothing at all.
      return text.isEmpty() && at == null
          ? Optional.empty()
          : Optional.of(new DueRule.FromDay(Period.ZERO, at));
    }
    Matcher counted = COUNTED.matcher(text);
    return counted.matches() ? counted(counted, at) : Optional.empty();
  }

  private static Optional<DueRule> counted(Matcher counted, @Nullable LocalTime at) {
    String unit = counted.group(2);
    boolean before = counted.group(3).equals("før") || counted.group(3).equals("before");
    int number = number(counted.group(1));
    if (number < 0) {
      return Optional.empty();
    }
    int signed = before ? -number : number;
    for (Map.Entry<String, Period> days : DAYS.entrySet()) {
      if (unit.matches(days.getKey())) {
        return Optional.of(new DueRule.FromDay(days.getValue().multipliedBy(signed), at));
      }
    }
    for (Map.Entry<String, Duration> times : TIMES.entrySet()) {
      if (unit.matches(times.getKey()) && at == null && number > 0) {
        return Optional.of(new DueRule.FromTime(times.getValue().multipliedBy(signed)));
      }
    }
    return Optional.empty();
  }

  /** A day alone, {@code dagen før} or {@code the day before}, is one; −1 for no number. */
  private static int number(@Nullable String word) {
    if (word == null || word.equals("the")) {
      return 1;
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (NUMBERS.get(i).contains(word)) {
        return i + 1;
      }
    }
    try {
      int number = Integer.parseInt(word);
      return number <= MOST ? number : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Optional<LocalDate> date(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    try {
      if (year.matches()) {
        return Optional.of(date(year.group(1), year.group(2), year.group(3)));
      }
      return day.matches()
          ? Optional.of(date(day.group(3), day.group(2), day.group(1)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
