package no.samtakt.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text.
 *
 * @param small in small letters, as it is compared
 * @param start its first character in the text
 * @param end the character after its last
 * @param capital whether it begins with a capital letter
 */
record TextWord(String small, int start, int end, boolean capital) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** The words of a text in order: whatever stands between them is no letter and no digit. */
  static List<TextWord> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(word ->
            new TextWord(
                word.group().toLowerCase(Locale.ROOT),
                word.start(),
                word.end(),
                Character.isUpperCase(word.group().codePointAt(0))))
        .toList();
  }

  /** The word alone, in small letters, of each. */
  static List<String> small(String text) {
    return of(text).stream().map(TextWord::small).toList();
  }
}
