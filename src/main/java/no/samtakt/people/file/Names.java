package no.samtakt.people.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names without what meeting platforms and people hang on them. */
final class Names {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern PARTS = Pattern.compile("[/,;|]");
  private static final Set<String> PRONOUNS =
      Set.of(
          "hun", "henne", "hennes", "ho", "han", "ham", "hans", "hen", "de", "dem", "deres", "dei",
          "deira", "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "any");
  private static final Set<String> STANDINGS =
      Set.of(
          "host",
          "co-host",
          "cohost",
          "vert",
          "medvert",
          "me",
          "meg",
          "you",
          "deg",
          "guest",
          "gjest",
          "external",
          "ekstern",
          "unverified",
          "organizer",
          "organiser",
          "organizator",
          "arrangør",
          "presenter",
          "presentatør");

  private Names() {}

  /** {@code Kari Nordmann (hun/henne) (Host)} is Kari Nordmann. */
  static String tidy(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    String bare = brackets.replaceAll(Names::keptOf);
    return bare.replaceAll("[\\s\\h]+", " ").strip();
  }

  /** How many words a name has; those with one word are first names that several may bear. */
  static int words(String name) {
    return name.isBlank() ? 0 : name.strip().split("\\s+").length;
  }

  /** A name as it is compared, whatever its case and spacing. */
  static String plain(String name) {
    return tidy(name).toLowerCase(Locale.ROOT);
  }

  private static String keptOf(MatchResult brackets) {
    boolean remark =
        Arrays.stream(PARTS.split(brackets.group(1).toLowerCase(Locale.ROOT), -1))
            .map(String::strip)
            .allMatch(part -> PRONOUNS.contains(part) || STANDINGS.contains(part));
    return remark ? "" : Matcher.quoteReplacement(brackets.group());
  }
}
