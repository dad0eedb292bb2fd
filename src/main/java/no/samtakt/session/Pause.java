package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pause; one without an end goes on. */
public record Pause(Instant from, @Nullable Instant to) {
  /** How much of it lies between {@code since} and {@code now}. */
  Duration within(Instant since, Instant now) {
    Instant first = from.isBefore(since) ? since : from;
    Instant last = to == null || to.isAfter(now) ? now : to;
    return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
  }
}
