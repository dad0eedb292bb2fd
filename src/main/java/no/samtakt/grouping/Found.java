package no.samtakt.grouping;

import java.util.Collections;
import java.util.List;

/** Rounds that a method found. */
final class Found {
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

  int[][][] rounds() {
    return rounds;
  }

  List<String> methods() {
    return methods;
  }
}
