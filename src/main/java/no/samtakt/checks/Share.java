package no.samtakt.checks;

import java.time.Duration;

/** A part of a whole, from 0 to 1. */
public record Share(double value) implements Comparable<Share> {

  /** Nothing of nothing is nothing. */
  static Share of(Duration part, Duration whole) {
    return new Share(whole.isZero() ? 0 : (double) part.toSeconds() / whole.toSeconds());
  }

  static Share percent(int percent) {
    return new Share(percent / 100.0);
  }

  /** In whole percent. */
  public int percent() {
    return (int) Math.round(value * 100);
  }

  @Override
  public int compareTo(Share other) {
    return Double.compare(value, other.value);
  }
}
