package no.samtakt.grouping;

/** Swaps that even out turns in odd-sized groups without making anything else worse. */
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
    for (int other = 0; other < seating.people(); other++) {
      if (!seating.oddSized(other)) {
        if (seating.change(round, seat, other) < 0) {
          seating.swap(round, seat, other);
          return true;
        }
      }
    }
    return false;
  }
}
