package no.samtakt.grouping;

/** Swaps that even out turns in odd-sized groups without adding a repeat. */
final class FairTurns {
  private FairTurns() {}

  /** Ends when no single swap helps any more; every swap makes the turns more even. */
  static void improve(Seating seating) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int round = 0; round < seating.rounds(); round++) {
        for (int seat = 0; seat < seating.people(); seat++) {
          moved |= seating.oddSized(seat) && leaves(seating, round, seat);
        }
      }
    }
  }

  private static boolean leaves(Seating seating, int round, int seat) {
    Interruption.check();
    int repeats = seating.repeats();
    long unfairness = seating.unfairness();
    for (int other = 0; other < seating.people(); other++) {
      if (!seating.oddSized(other)) {
        seating.swap(round, seat, other);
        if (seating.repeats() <= repeats && seating.unfairness() < unfairness) {
          return true;
        }
        seating.swap(round, seat, other);
      }
    }
    return false;
  }
}
