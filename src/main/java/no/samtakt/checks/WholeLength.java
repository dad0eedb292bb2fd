package no.samtakt.checks;

import java.time.Duration;
import java.util.List;
import no.samtakt.words.Message;

/**
 * How long the session is, from its first item to its end; the arrival before it does not count.
 */
record WholeLength() implements Check {
  private static final List<Limit<Duration>> LIMITS =
      List.of(
          Limit.above(Duration.ofMinutes(80), Severity.INFO),
          Limit.above(Duration.ofMinutes(180), Severity.WARNING));

  @Override
  public String id() {
    return "whole-length";
  }

  @Override
  public List<Source> evidence() {
    return List.of(Source.CAO_2021);
  }

  @Override
  public List<Limit<Duration>> limits() {
    return LIMITS;
  }

  @Override
  public boolean mends() {
    return false;
  }

  @Override
  public List<Finding> findings(Design design) {
    Duration length = design.length();
    return Limit.gravest(LIMITS, length)
        .map(severity -> {
          String key =
              severity == Severity.INFO ? "checks.whole-length" : "checks.whole-length.split";
          return Finding.whole(this, severity, design, Message.of(key, length));
        })
        .stream()
        .toList();
  }
}
