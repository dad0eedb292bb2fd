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
}
