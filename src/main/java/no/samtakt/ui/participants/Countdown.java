package no.samtakt.ui.participants;

import java.time.Duration;
import no.samtakt.ui.kit.Digits;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Time that runs out. It never goes below zero: overtime is the leader's to see to, and
 * participants are told in words that it is time to round off.
 *
 * @param digits such as {@code 3:42}
 * @param left what is left of {@code total}, in whole seconds
 * @param icon what goes with the words; null for none
 * @param words what there is to say of it; may be empty
 */
public record Countdown(
    String digits,
    Duration total,
    Duration left,
    boolean paused,
    @Nullable Icon icon,
    String words) {

  static Countdown of(
      Duration total, Duration left, boolean paused, @Nullable Icon icon, String words) {
    Duration whole = seconds(left);
    return new Countdown(Digits.length(whole), total, whole, paused, icon, words);
  }

  Countdown saying(String other) {
    return new Countdown(digits, total, left, paused, icon, other);
  }

  /** A second that has begun counts whole, so that 0:00 shows when the time is up. */
  private static Duration seconds(Duration left) {
    return left.isNegative()
        ? Duration.ZERO
        : Duration.ofSeconds(Math.ceilDiv(left.toMillis(), 1000L));
  }
}
