package no.samtakt.report;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * How a session held its times, local in the sheet's zone.
 *
 * @param began null for one that has not
 * @param ended null for one that has not
 * @param plannedEnd by the plan as it was
 * @param expectedEnd when it ended, or is expected to
 * @param drift how much later than planned that is; negative when earlier
 * @param planned all items of the plan together
 * @param actual all that was run; with {@code waited}, and nothing else, the time from the
 *     beginning to the end
 * @param paused how much of the actual time stood still
 * @param waited for pins
 * @param pins what was fixed to a time of day, in order
 */
public record Ending(
    @Nullable LocalTime began,
    @Nullable LocalTime ended,
    LocalTime plannedEnd,
    LocalTime expectedEnd,
    Duration drift,
    Duration planned,
    Duration actual,
    Duration paused,
    Duration waited,
    List<Pin> pins) {

  /** Of a pin that is missed by less, in either direction, nobody speaks. */
  private static final Duration HELD = Duration.ofMinutes(1);

  /**
   * An item that was fixed to a time of day, and begun.
   *
   * @param late how much later it began; negative where it began before its time
   */
  public record Pin(String title, LocalTime at, Duration late) {
    public Pin {
      title = VisibleText.of(title);
    }

    public boolean held() {
      return late.abs().compareTo(HELD) < 0;
    }
  }

  public Ending {
    pins = List.copyOf(pins);
  }

  /** Whether it ended, or is expected to end, so much later than planned that people notice. */
  public boolean late() {
    return Minutes.of(drift).compareTo(HELD) > 0;
  }

  /** How many of the fixed times were held. */
  public int held() {
    return (int) pins.stream().filter(Pin::held).count();
  }

  /** The same with lengths as they are shown. */
  Ending shown() {
    return new Ending(
        began,
        ended,
        plannedEnd,
        expectedEnd,
        drift,
        Minutes.ofTenths(planned),
        Minutes.ofTenths(actual),
        paused,
        waited,
        pins);
  }

  Ending redacted(UnaryOperator<String> text) {
    return new Ending(
        began,
        ended,
        plannedEnd,
        expectedEnd,
        drift,
        planned,
        actual,
        paused,
        waited,
        pins.stream().map(pin -> new Pin(text.apply(pin.title()), pin.at(), pin.late())).toList());
  }
}
