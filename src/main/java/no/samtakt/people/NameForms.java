package no.samtakt.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The forms of one name, from the shortest to the whole: «Kari T.», «Kari Ta.», «Kari Tangen». What
 * was written beside the name is in none of them.
 *
 * @param first the first name
 * @param plain first name and surname without particles, which its shortened forms begin
 * @param forms at least one; a shortened one ends in a full stop
 */
record NameForms(String first, String plain, List<String> forms) {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}+\\.?");

  /** «Tangen, Kari» is called Kari all the same. */
  private static final Pattern SURNAME_FIRST = Pattern.compile("^([^,]+), ([^,]+)$");

  /** The «al-» of al-Sayed and the «d'» of d'Angelo: nobody's initial. */
  private static final Pattern PREFIX = Pattern.compile("^\\p{Ll}+['’-](?=\\p{Lu})");

  /** What a reader takes for one letter, whatever it is built of. */
  private static final Pattern SIGN = Pattern.compile("\\X");

  NameForms {
    forms = List.copyOf(forms);
  }

  static NameForms of(String name) {
    String whole = BareName.inFull(name);
    String bare = BareName.of(name);
    List<String> words = List.of(SURNAME_FIRST.matcher(bare).replaceFirst("$2 $1").split(" "));
    if (words.size() < 2) {
      return new NameForms(whole, whole, List.of(whole));
    }
    Set<String> forms = new LinkedHashSet<>();
    String first = words.getFirst();
    String core = PREFIX.matcher(words.getLast()).replaceFirst("");
    for (String beginning : beginnings(core)) {
      forms.add(first + " " + beginning + ".");
    }
    forms.add(first + " " + surname(words));
    forms.add(whole);
    return new NameForms(first, first + " " + core, List.copyOf(forms));
  }

  /** Ever longer beginnings, as long as they are shorter than the surname; always its initial. */
  private static List<String> beginnings(String core) {
    List<String> signs = SIGN.matcher(core).results().map(MatchResult::group).toList();
    List<String> beginnings = new ArrayList<>();
    StringBuilder so = new StringBuilder();
    for (int length = 1; length <= Math.max(1, signs.size() - 2); length++) {
      so.append(signs.get(length - 1));
      if (LETTER.matcher(signs.get(length - 1)).find()) {
        beginnings.add(so.toString());
      }
    }
    return beginnings;
  }

  /** The last word and the particles before it, «von der Lippe». */
  private static String surname(List<String> words) {
    int from = words.size() - 1;
    while (from > 1 && PARTICLE.matcher(words.get(from - 1)).matches()) {
      from--;
    }
    return String.join(" ", words.subList(from, words.size()));
  }
}
