package no.samtakt.ui.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.samtakt.words.Words;

/** Days and times as people say them: {@code I dag, 09:30–11:56}. */
final class Dates {
  private final Words words;
  private final ZoneId zone;
  private final LocalDate today;

  Dates(Words words, ZoneId zone, Instant now) {
    this.words = words;
    this.zone = zone;
    this.today = now.atZone(zone).toLocalDate();
  }

  /** From when to when; one that ended another day, or at once, only tells when it began. */
  String span(Instant from, Instant to) {
    ZonedDateTime begins = from.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    ZonedDateTime ends = to.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    String day = day(begins.toLocalDate());
    boolean sameDay = begins.toLocalDate().equals(ends.toLocalDate());
    return sameDay && ends.isAfter(begins)
        ? words.text("start.span", day, clock(begins), clock(ends))
        : words.text("start.at", day, clock(begins));
  }

  LocalTime clock(ZonedDateTime time) {
    return time.toLocalTime();
  }

  String clock(Instant instant) {
    return words.clock(instant.atZone(zone).toLocalTime());
  }

  private String day(LocalDate day) {
    if (day.equals(today)) {
      return words.text("start.today");
    }
    if (day.equals(today.minusDays(1))) {
      return words.text("start.yesterday");
    }
    String pattern = day.getYear() == today.getYear() ? "start.date" : "start.date-year";
    Locale locale = words.language().locale();
    String said = DateTimeFormatter.ofPattern(words.text(pattern), locale).format(day);
    // Norwegian days are written small, but this one stands first on its line.
    return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
  }
}
