package no.samtakt.rehearsal;

import java.time.Duration;

/**
 * Time that nobody planned: of ten times, one takes no longer than the first, five no longer than
 * the second and nine no longer than the third.
 *
 * @param p10 never negative
 * @param p50 never shorter than {@code p10}
 * @param p90 never shorter than {@code p50}
 */
public record Delay(Duration p10, Duration p50, Duration p90) {
  public static final Delay NONE = ofSeconds(0, 0, 0);

  public Delay {
    if (p10.isNegative() || p50.compareTo(p10) < 0 || p90.compareTo(p50) < 0) {
      throw new IllegalArgumentException("a delay is three growing lengths");
    }
  }

  static Delay ofSeconds(long p10, long p50, long p90) {
    return new Delay(Duration.ofSeconds(p10), Duration.ofSeconds(p50), Duration.ofSeconds(p90));
  }

  Quantiles quantiles() {
    return Quantiles.through(p10.toMillis(), p50.toMillis(), p90.toMillis());
  }
}
