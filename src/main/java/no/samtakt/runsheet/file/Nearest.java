package no.samtakt.runsheet.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of some words, where one is near enough that the slip is plain to see. */
  public static Optional<String> of(String text, Collection<String> words) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    int reach = written.length() < 6 ? 1 : written.length() < 10 ? 2 : 3;
    return words.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= reach)
        .filter(word -> distance(written, lower(word)) <= Math.min(reach, word.length() - 1))
        .min(Comparator.comparingInt(word -> distance(written, lower(word))));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * How many letters must be added, taken out, changed or swapped with their neighbour (optimal
   * string alignment).
   */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[other.length()];
  }
}
