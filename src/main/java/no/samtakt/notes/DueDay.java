package no.samtakt.notes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day named in a text, as people write it in our languages: «15.12», «15. desember», «fredag»,
 * «innen fre», «i morgen», «om to uker», «2026-12-15», «tomorrow», «in 2 weeks».
 *
 * <p>A number with a unit, or of a chapter, is none: «3.5 kg», «kap. 2.1».
 *
 * <p>A day without a year is the next one of that name; a weekday is never today. Where a text
 * names several, the last one counts: «møtet i dag følges opp innen 15.12». Labels behind it are no
 * part of the sentence: «ring fre #idrett».
 *
 * @param start where in the text it begins
 * @param end just behind it
 */
public record DueDay(LocalDate day, int start, int end) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** What goes before a day by which something is to be done. */
  private static final String BY =
      "(?:innen|innan|f\u00f8r|til|p\u00e5|senest|seinast|by|before|within|until|on|next|neste|due)";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/:-])(?:"
              + "(?<year>\\d{4})-(?<isomonth>\\d{1,2})-(?<isoday>\\d{1,2})"
              + "|(?<!kl )(?<!kl\\. )(?<!\\b"
              + DayWords.NUMBERED
              + "\\.? )(?!\\d{1,2}\\.\\d{1,2} ?"
              + DayWords.UNITS
              + "\\b)(?<day>\\d{1,2})(?:[./](?<month>\\d{1,2})"
              + "(?:[./](?<inyear>\\d{4}|\\d{2}))?|\\.? ?(?<monthname>"
              + DayWords.MONTHS
              + ")(?: (?<nameyear>\\d{4}))?)"
              + "|(?<enmonth>"
              + DayWords.MONTHS
              + ") (?<enday>\\d{1,2})(?:st|nd|rd|th)?"
              + "|(?<weekday>"
              + DayWords.WEEKDAYS
              + ")|(?<short>"
              + DayWords.SHORT
              + ")(?=[.,]?(?:\\s+#\\S+)*\\s*$)"
              + "|(?<="
              + BY
              + " )(?<after>"
              + DayWords.SHORT
              + "|"
              + DayWords.AMBIGUOUS
              + ")"
              + "|(?<relative>"
              + DayWords.RELATIVE
              + ")|(?:om|in) (?<count>\\d{1,3}|"
              + DayWords.COUNTS
              + ") (?<unit>dag(?:er|ar)?|days?|uker?|veker?|weeks?)"
              + ")(?![\\p{L}\\p{N}%])(?!,\\d)",
          FLAGS);

  /** The day that a text names last; nothing where it names none. */
  public static Optional<DueDay> in(String text, LocalDate today) {
    Optional<DueDay> last = Optional.empty();
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      Optional<DueDay> found = of(matcher, today);
      if (found.isPresent()) {
        last = found;
      }
    }
    return last;
  }

  private static Optional<DueDay> of(Matcher matcher, LocalDate today) {
    try {
      LocalDate day = day(matcher, today);
      return day == null
          ? Optional.empty()
          : Optional.of(new DueDay(day, matcher.start(), matcher.end()));
    } catch (DateTimeException e) {
      // A 31.2 or a version 3.40 is no day.
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(MatchResult found, LocalDate today) {
    if (found.group("year") != null) {
      return LocalDate.of(
          number(found, "year"), number(found, "isomonth"), number(found, "isoday"));
    }
    if (found.group("monthname") != null) {
      Month month = DayWords.month(found.group("monthname"));
      return found.group("nameyear") == null
          ? next(number(found, "day"), month.getValue(), today)
          : LocalDate.of(number(found, "nameyear"), month, number(found, "day"));
    }
    if (found.group("day") != null) {
      return found.group("inyear") == null
          ? next(number(found, "day"), number(found, "month"), today)
          : LocalDate.of(
              2000 + number(found, "inyear") % 100, number(found, "month"), number(found, "day"));
    }
    if (found.group("enmonth") != null) {
      Month month = DayWords.month(found.group("enmonth"));
      return next(number(found, "enday"), month.getValue(), today);
    }
    if (found.group("relative") != null) {
      return today.plusDays(DayWords.ahead(found.group("relative")));
    }
    if (found.group("count") != null) {
      long count = DayWords.count(found.group("count"));
      boolean days = found.group("unit").toLowerCase(Locale.ROOT).startsWith("da");
      return days ? today.plusDays(count) : today.plusWeeks(count);
    }
    for (String group : new String[] {"weekday", "short", "after"}) {
      if (found.group(group) != null) {
        DayOfWeek weekday = DayWords.weekday(found.group(group));
        return today.with(TemporalAdjusters.next(weekday));
      }
    }
    return null;
  }

  /** The next day of this name; one that has passed this year is in the next. */
  private static LocalDate next(int day, int month, LocalDate today) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
  }

  private static int number(MatchResult found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
