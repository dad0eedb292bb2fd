package no.samtakt.before;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a due date is counted, before it is known on which day the session is. */
public sealed interface DueRule {
  /** A day that is written out. */
  record On(LocalDate date, @Nullable LocalTime at) implements DueRule {}

  /**
   * Whole days from the day of the session.
   *
   * @param off negative for days before it
   */
  record FromDay(Period off, @Nullable LocalTime at) implements DueRule {}

  /**
   * Hours and minutes from the start, or from the end.
   *
   * @param off negative for time before the start
   */
  record FromTime(Duration off) implements DueRule {}

  /** When that is; empty where it cannot be told without the date or the start of the session. */
  default Optional<Due> on(Occasion occasion) {
    return switch (this) {
      case On(LocalDate date, LocalTime at) -> Optional.of(due(date, at));
      case FromDay(Period off, LocalTime at) ->
          Optional.ofNullable(occasion.day()).map(day -> due(day.plus(off), at));
      case FromTime(Duration off) ->
          Optional.ofNullable(off.isNegative() ? occasion.start() : occasion.end())
              .map(from -> new Due.Moment(from.plus(off)));
    };
  }

  private static Due due(LocalDate date, @Nullable LocalTime at) {
    return at == null ? new Due.Day(date) : new Due.Moment(date.atTime(at));
  }
}
