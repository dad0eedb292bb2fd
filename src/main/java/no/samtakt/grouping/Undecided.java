package no.samtakt.grouping;

/** Those who wished for nothing: any topic is as good to them, so they go where few are. */
final class Undecided {
  private Undecided() {}

  /**
   * The same seats, with the undecided spread evenly over the topics that others come to. A topic
   * that nobody else comes to is opened only where the others are full.
   *
   * @param seats the topic of each person, −1 for none
   * @param undecided who may be moved
   * @param most how many each topic takes
   */
  static int[] spread(int[] seats, boolean[] undecided, int[] most) {
    int[] counts = new int[most.length];
    for (int person = 0; person < seats.length; person++) {
      if (!undecided[person] && seats[person] >= 0) {
        counts[seats[person]]++;
      }
    }
    int[] spread = seats.clone();
    for (int person = 0; person < seats.length; person++) {
      if (undecided[person]) {
        int topic = neediest(counts, most);
        spread[person] = topic;
        counts[topic]++;
      }
    }
    // Evenness is worth nobody's company: what was found without it stands instead.
    return lonely(spread, most.length) > lonely(seats, most.length) ? seats : spread;
  }

  /** Where somebody is alone, else where the fewest are; where nobody is, only if it must be. */
  private static int neediest(int[] counts, int[] most) {
    int best = -1;
    for (int topic = 0; topic < counts.length; topic++) {
      boolean free = counts[topic] < most[topic];
      if (free && (best < 0 || need(counts[topic]) < need(counts[best]))) {
        best = topic;
      }
    }
    return best;
  }

  private static int need(int count) {
    return count == 0 ? Integer.MAX_VALUE : count;
  }

  private static int lonely(int[] seats, int topics) {
    int[] counts = new int[topics];
    for (int seat : seats) {
      if (seat >= 0) {
        counts[seat]++;
      }
    }
    int lonely = 0;
    for (int count : counts) {
      lonely += count == 1 ? 1 : 0;
    }
    return lonely;
  }
}
