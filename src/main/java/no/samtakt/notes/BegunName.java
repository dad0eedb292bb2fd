package no.samtakt.notes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text is a name that was begun: somebody who types «@Per-E» or «@Kari No» and saves
 * has written more of the name than its first word, and none of that may be left over.
 */
final class BegunName {
  private static final Pattern BETWEEN = Pattern.compile("[ -]+");
  private static final Pattern WORD = Pattern.compile("([ -])(\\p{L}[\\p{L}\\p{M}']*)");

  /** Two letters at the end of a text begin a name whatever their case; one may be a word. */
  private static final int FEWEST = 2;

  private BegunName() {}

  /**
   * Just behind the last word that goes on with the name.
   *
   * @param from where the name begins in the text
   * @param end just behind what is known to be its beginning
   */
  static int end(String text, int from, int end, String fullName) {
    List<String> words = List.of(BETWEEN.split(fullName, -1));
    int next = 0;
    for (String typed : BETWEEN.split(text.substring(from, end), -1)) {
      next = following(words, next, typed.replace(".", ""));
    }
    int behind = end;
    Matcher word = WORD.matcher(text);
    while (behind < text.length() && word.region(behind, text.length()).lookingAt()) {
      int at = fitting(words, next, word, word.end() == text.stripTrailing().length());
      if (at < 0) {
        break;
      }
      next = at + 1;
      behind = word.end();
    }
    return behind;
  }

  private static int following(List<String> words, int from, String typed) {
    for (int i = from; i < words.size(); i++) {
      if (small(words.get(i)).startsWith(small(typed))) {
        return i + 1;
      }
    }
    return words.size();
  }

  private static int fitting(List<String> words, int from, Matcher word, boolean last) {
    String typed = word.group(2);
    boolean anyCase = word.group(1).equals("-") || (last && typed.length() >= FEWEST);
    for (int i = from; i < words.size(); i++) {
      String each = words.get(i);
      boolean begins = anyCase ? small(each).startsWith(small(typed)) : each.startsWith(typed);
      if (begins || each.equalsIgnoreCase(typed)) {
        return i;
      }
    }
    return -1;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
