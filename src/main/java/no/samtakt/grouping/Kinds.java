package no.samtakt.grouping;

/**
 * Which meetings count as the same. Usually a pair of people is a kind of its own; a {@link
 * Rotation} makes many pairs one kind.
 */
@FunctionalInterface
interface Kinds {
  int of(int one, int other);

  /** The same, worked out beforehand: a search asks millions of times. */
  static Kinds table(int people, Kinds kinds) {
    int[] table = new int[people * people];
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < people; other++) {
        table[one * people + other] = one == other ? 0 : kinds.of(one, other);
      }
    }
    return (one, other) -> table[one * people + other];
  }

  static Kinds pairs(int people) {
    return (one, other) -> one < other ? one * people + other : other * people + one;
  }
}
