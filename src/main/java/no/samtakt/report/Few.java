package no.samtakt.report;

/**
 * From how many people on a report without names still counts them by what they belong to. An
 * organisation of one is that person's name in other words, and where there are two, each can tell
 * what the other did.
 */
final class Few {
  private static final int LEAST = 3;

  private Few() {}

  static boolean are(int people) {
    return people < LEAST;
  }
}
