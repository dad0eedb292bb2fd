package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import no.samtakt.cards.CardId;
import org.jspecify.annotations.Nullable;

/**
 * A timer beside the agenda, for anything: it counts down and touches nothing. There is one at a
 * time, and undo leaves it alone.
 *
 * @param card whose minutes it counts; null for anything else, which is the leader's own
 */
public record SideTimer(Instant from, Duration length, @Nullable CardId card) {
  private static final Duration LONGEST = Duration.ofHours(24);

  /** What is left; negative once the time is up. */
  public Duration left(Instant now) {
    return length.minus(Duration.between(from, now));
  }

  static Decision start(SessionCommand.StartSideTimer start, Instant now) {
    Duration length = start.length();
    return length.isPositive() && length.compareTo(LONGEST) <= 0
        ? Decision.of(new SessionEvent.SideTimerStarted(now, length, start.card()))
        : Decision.refused("session.timer-length");
  }

  static Decision stop(SessionState state, Instant now) {
    return state.timer() == null
        ? Decision.refused("session.no-timer")
        : Decision.of(new SessionEvent.SideTimerStopped(now));
  }

  /** The same after a jump of the clock; only one back moves it. */
  SideTimer after(ClockJump jump) {
    return jump.back() ? new SideTimer(from.plus(jump.by()), length, card) : this;
  }
}
