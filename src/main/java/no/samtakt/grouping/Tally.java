package no.samtakt.grouping;

import org.jspecify.annotations.Nullable;

/**
 * Counts meetings, and what they cost: broken rules, repeats, and what those who meet have in
 * common. One number holds it all, the lower the better: a broken rule outweighs all repeats, and a
 * repeat all that groups have in common, as far as two seatings a few swaps apart can differ.
 */
final class Tally {
  /** Beneath it there is room for fair turns. */
  static final long SAME = 1L << 17;

  static final long REPEAT = 1L << 32;
  static final long BROKEN = 1L << 47;

  private static final double RULE_HEAT = 3;
  private static final double SAME_HEAT = 0.3;

  private final int people;
  private final int @Nullable [] kinds;
  private final int[] times;
  private final Ties ties;
  private final boolean tied;
  private int broken;
  private int repeats;
  private int same;

  /**
   * @param kinds which meetings count as the same, by {@code one * people + other}; nothing when
   *     each pair of people is a kind of its own, as {@link #pair} numbers it
   * @param times how often each kind of meeting has happened; counted on in place
   * @param rounds in how many rounds people should be who belong together
   */
  Tally(int people, int @Nullable [] kinds, int[] times, Ties ties, int rounds) {
    this.people = people;
    this.kinds = kinds;
    this.times = times;
    this.ties = ties;
    tied = !ties.none();
    broken = rounds * ties.pairsKeptTogether();
  }

  /** The number of a pair, whoever is named first. */
  static int pair(int one, int other, int people) {
    return one < other ? one * people + other : other * people + one;
  }

  private int kind(int one, int other) {
    return kinds == null ? pair(one, other, people) : kinds[one * people + other];
  }

  void meet(int one, int other) {
    if (tied) {
      broken += ties.broken(one, other);
      same += ties.same(one, other);
      if (ties.keptTogether(one, other)) {
        return;
      }
    }
    repeats += times[kind(one, other)]++ >= 1 ? 1 : 0;
  }

  void part(int one, int other) {
    if (tied) {
      broken -= ties.broken(one, other);
      same -= ties.same(one, other);
      if (ties.keptTogether(one, other)) {
        return;
      }
    }
    repeats -= --times[kind(one, other)] >= 1 ? 1 : 0;
  }

  /** What it would cost if these two, who do not meet here, did. */
  long meeting(int one, int other) {
    long fixed = tied ? ties.cost(one, other) : 0;
    boolean again = times[kind(one, other)] > 0 && !(tied && ties.keptTogether(one, other));
    return again ? fixed + REPEAT : fixed;
  }

  /** What is spared when these two, who meet here, no longer do. */
  long parting(int one, int other) {
    long fixed = tied ? ties.cost(one, other) : 0;
    boolean again = times[kind(one, other)] > 1 && !(tied && ties.keptTogether(one, other));
    return again ? fixed + REPEAT : fixed;
  }

  /** Whether each kind of meeting is a pair of people, so that what swaps cost can be summed. */
  boolean plain() {
    return kinds == null;
  }

  long cost() {
    return broken * BROKEN + repeats * REPEAT + same * SAME;
  }

  /** Repeats that have been counted here. */
  int repeats() {
    return repeats;
  }

  boolean reaches(Goal goal) {
    return broken <= 0 && repeats <= goal.repeats() && same <= goal.same();
  }

  /** What a swap changes, as annealing feels it: in repeats, and without turns. */
  static double heat(long change) {
    long broken = Math.floorDiv(change + BROKEN / 2, BROKEN);
    long less = change - broken * BROKEN;
    long repeats = Math.floorDiv(less + REPEAT / 2, REPEAT);
    long same = Math.floorDiv(less - repeats * REPEAT + SAME / 2, SAME);
    return RULE_HEAT * broken + repeats + SAME_HEAT * same;
  }
}
