package no.samtakt.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as it is compared: whatever its case, spacing and hyphens, however its letters are built,
 * and whichever of surname and first name comes first, «Nordmann, Kari» and «Kari Nordmann».
 */
public record NameKey(String value) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h.\\u2010-\\u2012-]+");
  private static final Pattern SURNAME_FIRST = Pattern.compile("^([^,]+),\\s*([^,]+)$");

  public static NameKey of(String name) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = BETWEEN_WORDS.matcher(whole).replaceAll(" ").strip();
    Matcher surname = SURNAME_FIRST.matcher(words);
    return new NameKey(surname.matches() ? surname.group(2) + " " + surname.group(1) : words);
  }

  /** The words that the name is made of. */
  public List<String> words() {
    return List.of(value.split(" ", -1));
  }

  /**
   * Whether it is a shorter form of the other: its words in their order, of which the last may be
   * only begun, «kari», «kari n» and «kari nordmann» of «kari lise nordmann».
   */
  boolean shortens(NameKey other) {
    List<String> mine = words();
    List<String> theirs = other.words();
    if (value.isEmpty() || equals(other) || mine.size() > theirs.size()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < mine.size(); i++) {
      boolean last = i > 0 && i == mine.size() - 1;
      while (at < theirs.size() && !begins(theirs.get(at), mine.get(i), last)) {
        at++;
      }
      if (at == theirs.size() || (i == 0 && at > 0)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean begins(String word, String other, boolean mayBeCut) {
    return mayBeCut ? word.startsWith(other) : word.equals(other);
  }
}
