package no.samtakt.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a word is spelt where letters are missing on the keyboard: «Renee» for Renée, «Oyvind» and
 * «Oeyvind» for Øyvind, «Ase» and «Aase» for Åse.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A shorter word than this is easily another one, «age» for Åge. */
  private static final int DISTINCT = 5;

  private Spelling() {}

  /** All spellings of a word in small letters, itself first. */
  static Set<String> of(String small) {
    if (small.chars().allMatch(letter -> letter < 128)) {
      return Set.of(small);
    }
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(small);
    spellings.add(plain(small));
    spellings.add(plain(small.replace("ø", "oe").replace("å", "aa").replace("ö", "oe")));
    return spellings;
  }

  /** With no letter outside a to z that has one to stand for it. */
  static String plain(String small) {
    String letters =
        small
            .replace("ø", "o")
            .replace("æ", "ae")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ł", "l")
            .replace("ß", "ss");
    return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * Whether a written word is another spelling of a name's.
   *
   * @param capital whether it is written with a capital letter: one that is short, or a word of its
   *     own, is no name without
   */
  static boolean same(String written, String name, boolean capital) {
    boolean distinct = written.length() >= DISTINCT && written.equals(plain(written));
    if (!capital && (!distinct || NameWords.contains(written))) {
      return false;
    }
    Set<String> spellings = of(name);
    return of(written).stream().anyMatch(spellings::contains);
  }
}
