package no.samtakt.people;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that are mentioned by their beginning: «@Per-E» for Per-Erik Strøm. */
final class Mentions {
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])@(" + WORD + "(?:[-._'’]" + WORD + ")*)");
  private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Run together, each once. */
  private final Set<String> names = new HashSet<>();

  void add(String name) {
    names.add(key(name));
  }

  /** The text with each mention that begins exactly one name replaced. */
  String without(String text, UnaryOperator<String> standIn) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    return MENTION
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replaced(found, text, standIn)));
  }

  private String replaced(MatchResult found, String text, UnaryOperator<String> standIn) {
    String put = standIn.apply(found.group(1));
    boolean replacedBefore = text.startsWith(put, found.start(1));
    return !replacedBefore && begun(key(found.group(1))) == 1 ? "@" + put : found.group();
  }

  /** Whether somebody's name begins so. */
  boolean beginsAny(String mentioned) {
    return begun(key(mentioned)) > 0;
  }

  /** How many names begin so: none, one or several. */
  private long begun(String beginning) {
    return names.stream()
        .filter(name ->
            Spelling.of(name).stream()
                .anyMatch(spelt ->
                    spelt.startsWith(beginning) || spelt.startsWith(Spelling.plain(beginning))))
        .limit(2)
        .count();
  }

  private static String key(String name) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return JOINTS.matcher(whole).replaceAll("");
  }
}
