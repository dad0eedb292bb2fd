package no.samtakt.grouping;

/**
 * Which meetings count as the same. Usually a pair of people is a kind of its own; a {@link
 * Rotation} makes many pairs one kind.
 */
@FunctionalInterface
interface Kinds {
  int of(int one, int other);

  static Kinds pairs(int people) {
    return (one, other) -> one < other ? one * people + other : other * people + one;
  }
}
