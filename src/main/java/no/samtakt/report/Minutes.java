package no.samtakt.report;

import java.time.Duration;

/** Lengths as a report tells them: to the nearest minute, halves away from zero. */
public final class Minutes {
  private static final int SECONDS = 60;

  private Minutes() {}

  public static long in(Duration length) {
    long half = Math.abs(length.toSeconds()) + SECONDS / 2;
    return Long.signum(length.toSeconds()) * (half / SECONDS);
  }

  public static Duration of(Duration length) {
    return Duration.ofMinutes(in(length));
  }
}
