package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.samtakt.runsheet.AtZero;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Current;
import org.jspecify.annotations.Nullable;

/**
 * Lets items take longer than planned, as a scenario says. Time that is up is gone over; an item
 * that goes on by itself is given the time instead, once, when its last part begins.
 */
final class Dawdling {
  private final Set<ItemId> given = new HashSet<>();
  private Map<ItemId, Duration> added = Map.of();

  /** Other items take longer from now on. */
  void set(Map<ItemId, Duration> others) {
    added = Map.copyOf(others);
    given.retainAll(added.keySet());
  }

  /** What gives an item its time; null when none is to be given now. */
  SessionCommand.@Nullable Adjust giving(Current current) {
    ItemId item = current.item().id();
    Duration by = by(current);
    return by.isZero() || !goesOn(current) || current.beat() == Beat.WAITING || !given.add(item)
        ? null
        : new SessionCommand.Adjust(by);
  }

  /** Whether an item whose time is up is to run on all the same. */
  boolean holds(Current current) {
    return !goesOn(current) && over(current).compareTo(by(current)) < 0;
  }

  /** When the running part is left. */
  Instant until(Current current) {
    Duration rest = goesOn(current) ? Duration.ZERO : by(current).minus(over(current));
    return rest.isPositive() ? current.ends().plus(rest) : current.ends();
  }

  private static boolean goesOn(Current current) {
    return current.item().end() == AtZero.GO_ON;
  }

  /** So much longer, at the end of the item. */
  private Duration by(Current current) {
    boolean last = current.segment() == current.item().segments().size() - 1;
    return last ? added.getOrDefault(current.item().id(), Duration.ZERO) : Duration.ZERO;
  }

  private static Duration over(Current current) {
    return current.beat() == Beat.OVER ? current.left().negated() : Duration.ZERO;
  }
}
