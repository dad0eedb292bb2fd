package no.samtakt.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text.
 *
 * @param small in small letters, as it is compared
 * @param start its first character in the text
 * @param end the character after its last
 * @param capital whether it begins with a capital letter, or would if it could: in an e-mail
 *     address everything is written small
 * @param inAddress whether it stands before the @ of an e-mail address
 */
record TextWord(String small, int start, int end, boolean capital, boolean inAddress) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BEFORE_AT =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}._%+'-]+(?=@[\\p{L}\\p{N}])");
  private static final Pattern NUMBERED = Pattern.compile("(?<=\\p{L}|\\p{M})\\p{N}+$");

  /** The words of a text in order: whatever stands between them is no letter and no digit. */
  static List<TextWord> of(String text) {
    List<MatchResult> addresses =
        text.indexOf('@') < 0 ? List.of() : BEFORE_AT.matcher(text).results().toList();
    return WORD.matcher(text).results().map(word -> of(word, addresses)).toList();
  }

  private static TextWord of(MatchResult word, List<MatchResult> addresses) {
    boolean inAddress =
        addresses.stream()
            .anyMatch(each -> each.start() <= word.start() && word.end() <= each.end());
    return new TextWord(
        word.group().toLowerCase(Locale.ROOT),
        word.start(),
        word.end(),
        inAddress || Character.isUpperCase(word.group().codePointAt(0)),
        inAddress);
  }

  /** Without the number that tells an address from a namesake's, «elmi» in «amina.elmi85@». */
  TextWord withoutNumber() {
    String bare = inAddress ? NUMBERED.matcher(small).replaceAll("") : small;
    return bare.equals(small)
        ? this
        : new TextWord(bare, start, end - (small.length() - bare.length()), capital, true);
  }

  /** The word alone, in small letters, of each. */
  static List<String> small(String text) {
    return of(text).stream().map(TextWord::small).toList();
  }
}
