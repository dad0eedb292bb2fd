package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.samtakt.cards.Deck;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;

/**
 * What a simulated leader is asked to go through.
 *
 * @param people who takes part; may be nobody
 * @param deck where cards are drawn from
 * @param start when the session begins, on the simulated clock
 * @param lateness what takes longer than planned
 */
public record Rehearsal(
    RunSheet sheet, Roster people, Deck deck, Script script, Instant start, Lateness lateness) {
  /** When a session begins whose sheet says nothing of clock times. */
  private static final LocalTime USUAL_START = LocalTime.of(9, 0);

  /**
   * When a sheet is planned to start: at its own date and time, as far as it says them. A sheet
   * without a start begins so that its first pinned item comes at its pin.
   *
   * @param day the day of a sheet without a date
   */
  public static Instant plannedStart(RunSheet sheet, LocalDate day) {
    LocalDate date = Optional.ofNullable(sheet.date()).orElse(day);
    LocalTime start = sheet.start();
    if (start != null) {
      return date.atTime(start).atZone(sheet.zone()).toInstant();
    }
    Duration before = Duration.ZERO;
    for (Item item : sheet.items()) {
      LocalTime pin = item.at();
      if (pin != null) {
        return date.atTime(pin).atZone(sheet.zone()).toInstant().minus(before);
      }
      before = before.plus(item.length());
    }
    return date.atTime(USUAL_START).atZone(sheet.zone()).toInstant();
  }
}
