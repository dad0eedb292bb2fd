package no.samtakt.report;

import java.time.LocalTime;
import java.util.Optional;
import no.samtakt.words.Message;

/** What stands under a report's title, in words. */
public final class HeadLines {
  private HeadLines() {}

  /** The day and the times. */
  public static Message when(Report report) {
    Heading heading = report.heading();
    // A message knows dates, but not how their days are called.
    Message weekday = Message.of("report.weekday." + heading.date().getDayOfWeek().getValue());
    Message day = Message.of("report.day", weekday, heading.date());
    LocalTime from = heading.from();
    LocalTime to = heading.to();
    if (from == null) {
      return Message.of("report.when-opened", day);
    }
    LocalTime asOf = heading.asOf();
    return to == null
        ? Message.of("report.when-running", day, from, asOf == null ? from : asOf)
        : Message.of("report.when", day, from, to);
  }

  /** Who led and who kept time; nothing where the sheet names nobody. */
  public static Optional<Message> team(Report report) {
    Heading.Team team = report.heading().team();
    String led = String.join(", ", team.leaders());
    String kept = String.join(", ", team.timekeepers());
    if (led.isEmpty() && kept.isEmpty()) {
      return Optional.empty();
    }
    if (led.isEmpty()) {
      return Optional.of(Message.of("report.time-by", kept));
    }
    return Optional.of(
        kept.isEmpty()
            ? Message.of("report.led-by", led)
            : Message.of("report.led-and-time-by", led, kept));
  }
}
