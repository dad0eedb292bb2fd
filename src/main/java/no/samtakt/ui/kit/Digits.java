package no.samtakt.ui.kit;

import java.time.Duration;

/** How a countdown is written: {@code 3:42}, {@code +0:24}, {@code 1:02:03}. */
public final class Digits {
  private Digits() {}

  /** Time left; overtime, which is negative, gets a plus, because it is added to the meeting. */
  public static String left(Duration left) {
    return left.isNegative() ? overtime(left) : length(up(left));
  }

  private static String overtime(Duration left) {
    long seconds = left.abs().toSeconds();
    return seconds == 0 ? "0:00" : "+" + length(Duration.ofSeconds(seconds));
  }

  /** A length in whole seconds. */
  public static String length(Duration length) {
    long hours = length.toHours();
    return hours > 0
        ? "%d:%02d:%02d".formatted(hours, length.toMinutesPart(), length.toSecondsPart())
        : "%d:%02d".formatted(length.toMinutesPart(), length.toSecondsPart());
  }

  /**
   * Up to the next whole second: a countdown shows 0:00 when time is up, and not a second before.
   */
  private static Duration up(Duration left) {
    return left.toNanosPart() == 0 ? left : Duration.ofSeconds(left.toSeconds() + 1);
  }
}
