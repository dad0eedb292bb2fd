package no.samtakt.report;

import java.math.BigDecimal;
import java.time.Duration;
import no.samtakt.words.Message;

/** Lengths as a report tells them, halves away from zero. */
public final class Minutes {
  private static final int SECONDS = 60;
  private static final int TENTH = 6;

  private Minutes() {}

  /** To the nearest minute. */
  public static long in(Duration length) {
    return nearest(length, SECONDS);
  }

  public static Duration of(Duration length) {
    return Duration.ofMinutes(in(length));
  }

  /**
   * To the nearest tenth of a minute, so that the twelve and a half of a plan stay what they are.
   */
  static BigDecimal tenths(Duration length) {
    return BigDecimal.valueOf(nearest(length, TENTH), 1).stripTrailingZeros();
  }

  static Duration ofTenths(Duration length) {
    return Duration.ofSeconds(nearest(length, TENTH) * TENTH);
  }

  /**
   * What was agreed on, in a sentence: {@code 1 t 30 min}, and {@code 2,5 min} where it must be.
   */
  static Object agreed(Duration length) {
    Duration shown = ofTenths(length);
    return shown.toSecondsPart() == 0 ? shown : Message.of("length.minutes", tenths(shown));
  }

  private static long nearest(Duration length, int seconds) {
    long half = Math.abs(length.toSeconds()) + seconds / 2;
    return Long.signum(length.toSeconds()) * (half / seconds);
  }
}
