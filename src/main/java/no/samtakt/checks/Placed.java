package no.samtakt.checks;

import java.time.Duration;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;

/**
 * An item in its place.
 *
 * @param index where it stands in the sheet, counted from 0
 * @param kind the sheet's, or what the title tells
 * @param start how long after the sheet's start it begins
 * @param waits how long people wait for its pin
 * @param late how long after its pin it begins
 */
public record Placed(
    int index, Item item, Kind kind, Duration start, Duration waits, Duration late) {
  Duration end() {
    return start.plus(item.length());
  }
}
