package no.samtakt.grouping;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Rounds that a method found. */
final class Found {
  static final String TABLE = "table";

  private final int[][][] rounds;
  private final List<String> methods;

  /**
   * @param rounds each a list of groups, each a list of the numbers of those in it
   * @param methods the key of the method that found each round: {@link Formed#method}
   */
  Found(int[][][] rounds, List<String> methods) {
    this.rounds = rounds;
    this.methods = List.copyOf(methods);
  }

  static Found by(String method, int[][][] rounds) {
    return new Found(rounds, Collections.nCopies(rounds.length, method));
  }

  /** These rounds, and then those. */
  Found and(Found later) {
    int[][][] both = Arrays.copyOf(rounds, rounds.length + later.rounds.length);
    System.arraycopy(later.rounds, 0, both, rounds.length, later.rounds.length);
    return new Found(both, Stream.concat(methods.stream(), later.methods.stream()).toList());
  }

  /** Whether they are known from long searches, which a short one does not better. */
  boolean known() {
    return methods.contains(TABLE);
  }

  int[][][] rounds() {
    return rounds;
  }

  List<String> methods() {
    return methods;
  }
}
