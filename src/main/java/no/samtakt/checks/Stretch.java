package no.samtakt.checks;

import java.time.Duration;

/**
 * A stretch of time in which people are together in one way.
 *
 * @param placed whose time it is; of waiting, the item that is waited for
 * @param from how long after the sheet's start it begins
 */
public record Stretch(Placed placed, Way way, Duration from, Duration length) {
  public Duration end() {
    return from.plus(length);
  }
}
