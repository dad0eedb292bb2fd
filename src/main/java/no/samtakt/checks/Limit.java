package no.samtakt.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a check begins to speak. What is exactly at the limit passes.
 *
 * @param value a length, a number, or a {@link Share}
 * @param above whether what is above it is too much; else what is below is too little
 */
public record Limit<T extends Comparable<T>>(T value, boolean above, Severity severity) {

  static <T extends Comparable<T>> Limit<T> above(T value, Severity severity) {
    return new Limit<>(value, true, severity);
  }

  static <T extends Comparable<T>> Limit<T> below(T value, Severity severity) {
    return new Limit<>(value, false, severity);
  }

  boolean isPassedBy(T measured) {
    int side = measured.compareTo(value);
    return above ? side > 0 : side < 0;
  }

  /** The gravest of the limits that are passed. */
  static <T extends Comparable<T>> Optional<Severity> gravest(List<Limit<T>> limits, T measured) {
    return limits.stream()
        .filter(limit -> limit.isPassedBy(measured))
        .map(Limit::severity)
        .max(Comparator.naturalOrder());
  }
}
