package no.samtakt.ui.participants;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ground rule as it is written: the first sentence is the rule, and what follows says why.
 *
 * @param rule without its full stop
 * @param why empty where nothing follows
 */
record RuleText(String rule, String why) {
  /** A sentence ends where the next one begins with a capital letter. */
  private static final Pattern END =
      Pattern.compile("(\\S*[^\\s.])([.!?])\\s+(?=[«»“”\"'’(]?\\p{Lu})|\\.{2,}\\s+(?=\\p{Lu})");

  /**
   * Never the end of a sentence, whatever letter follows. Others may be: «5 min. før», but «Snakk i
   * 2 min. Alle skal til orde.»
   */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          // Norwegian, bokmål and nynorsk
          "kl",
          "f.eks",
          "eks",
          "bl.a",
          "ca",
          "dvs",
          "d.v.s",
          "jf",
          "maks",
          "nr",
          "evt",
          "inkl",
          "ekskl",
          "mht",
          "ift",
          "pga",
          "pr",
          "t.d",
          "m.a",
          "tlf",
          "dr",
          "prof",
          "fr",
          "hr",
          // English
          "e.g",
          "i.e",
          "vs",
          "approx",
          "mr",
          "mrs",
          "ms",
          "incl");

  static RuleText of(String written) {
    Matcher end = END.matcher(written);
    while (end.find()) {
      String mark = end.group(2);
      if (!".".equals(mark) || !isAbbreviation(end.group(1))) {
        int stop = ".".equals(mark) ? end.start(2) : end.end(mark == null ? 0 : 2);
        return new RuleText(
            written.substring(0, stop).strip(), written.substring(end.end()).strip());
      }
    }
    return new RuleText(written.replaceFirst("(?<!\\.)\\.$", ""), "");
  }

  private static boolean isAbbreviation(String word) {
    String heard = word.toLowerCase(Locale.ROOT).replaceFirst("^[«(“\"]", "");
    return ABBREVIATIONS.contains(heard)
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }
}
