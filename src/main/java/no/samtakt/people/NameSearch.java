package no.samtakt.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds people by the first letters of their names. Case and accents do not matter, for they are
 * hard to type in a hurry; but æ, ø and å are letters of their own, and Åse is not found by an a.
 */
public final class NameSearch {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final List<String> wanted;
  private final String whole;

  private NameSearch(String typed) {
    this.wanted = words(typed);
    this.whole = String.join(" ", wanted);
  }

  public static NameSearch of(String typed) {
    return new NameSearch(typed);
  }

  /** Whether every word typed begins a word of the text. Nothing typed fits everything. */
  public boolean fits(String text) {
    List<String> words = words(text);
    return wanted.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
  }

  /** Whether the text itself begins as typed: those are meant before others that fit. */
  public boolean begins(String text) {
    return String.join(" ", words(text)).startsWith(whole);
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text))).filter(word -> !word.isEmpty()).toList();
  }

  /** To Unicode the ring of å is an accent too. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .codePoints()
        .forEach(each -> {
          String sign = Character.toString(each);
          plain.append(each < 0x80 || each == 'å' ? sign : bare(sign));
        });
    return plain.toString();
  }

  private static String bare(String sign) {
    return MARKS.matcher(Normalizer.normalize(sign, Normalizer.Form.NFD)).replaceAll("");
  }
}
