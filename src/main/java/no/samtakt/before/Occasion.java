package no.samtakt.before;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Plan;
import org.jspecify.annotations.Nullable;

/**
 * When a session is, in its own zone, as far as the sheet says.
 *
 * @param start null where the sheet names no date or no start
 * @param end as planned; null where {@code start} is
 */
public record Occasion(
    @Nullable LocalDate day, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
  public static Occasion of(RunSheet sheet) {
    LocalDate day = sheet.date();
    if (day == null || sheet.start() == null) {
      return new Occasion(day, null, null);
    }
    Plan plan = Plan.asWritten(sheet, Instant.EPOCH);
    Instant end = plan.slots().sequencedValues().getLast().end();
    return new Occasion(
        day,
        LocalDateTime.ofInstant(plan.start(), sheet.zone()),
        LocalDateTime.ofInstant(end, sheet.zone()));
  }
}
