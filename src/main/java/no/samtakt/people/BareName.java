package no.samtakt.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what was pasted with it and is nobody else's business: what stands in brackets,
 * telephone numbers, addresses. Where only an address was given, it is read as a name.
 */
final class BareName {
  /** A bracket that is never closed goes to the end. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\([^)]*(?:\\)|$)|\\[[^]]*(?:]|$)|<[^>]*(?:>|$)");

  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]<>]");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** «ola.nordmann», «kari_lie», «post», «berg2»: written small throughout, as in an address. */
  private static final Pattern SMALL = Pattern.compile("[\\p{Ll}\\p{M}\\d'’_.-]+");

  /** «Ola.Nordmann», but not «J.R.». */
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{2,}(?:[._]\\p{L}{2,})+");

  private static final Pattern BETWEEN = Pattern.compile("[._]+");
  private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}");
  private static final Pattern LAST_DIGITS = Pattern.compile("\\d+$");

  /** Who is known by a telephone number is called by the end of it. */
  private static final Pattern NUMBER = Pattern.compile(".*?(\\d\\D*\\d)\\D*$");

  private static final int TELEPHONE = 5;

  /** Digits with no letter beside them, in groups or not: as many as make a telephone number. */
  private static final Pattern DIALLED =
      Pattern.compile("(?<![\\p{L}\\d])\\+?\\d(?:[ \\u00a0.-]?\\d){4,}(?![\\p{L}\\d])");

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

  private BareName() {}

  /** The words of a name as it was written; never empty where anything was. */
  static String of(String written) {
    String name = String.join(" ", words(IN_BRACKETS.matcher(written).replaceAll(" ")));
    if (name.isEmpty()) {
      name = String.join(" ", words(BRACKET.matcher(written).replaceAll(" ")));
    }
    if (name.isEmpty()) {
      return number(written.strip());
    }
    return name.contains(" ") ? name : ofAddress(name);
  }

  /** All of a name that may be read by others, with the short numbers in it: «Deltaker 7». */
  static String inFull(String written) {
    String name = IN_BRACKETS.matcher(written).replaceAll(" ");
    name = DIALLED.matcher(ADDRESS.matcher(name).replaceAll(" ")).replaceAll(" ");
    name = name.strip().replaceAll("\\s+", " ");
    return LETTER.matcher(name).find() && name.contains(" ") ? name : of(written);
  }

  /** Neither a lone dash or number is a word of a name, nor is an address beside it. */
  private static List<String> words(String text) {
    List<String> words =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(word -> LETTER.matcher(word).find())
            .toList();
    List<String> names = words.stream().filter(word -> !word.contains("@")).toList();
    return names.isEmpty() ? words.stream().limit(1).toList() : names;
  }

  private static String ofAddress(String word) {
    String own = word.split("@", 2)[0];
    if (!SMALL.matcher(own).matches() && !DOTTED.matcher(own).matches()) {
      return own.isEmpty() ? word : own;
    }
    String name =
        Arrays.stream(BETWEEN.split(own))
            .map(part -> LAST_DIGITS.matcher(part).replaceAll(""))
            .filter(part -> LETTER.matcher(part).find())
            .collect(Collectors.joining(" "));
    return FIRST_LETTERS.matcher(name).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  private static String number(String written) {
    long digits = written.chars().filter(Character::isDigit).count();
    return digits < TELEPHONE
        ? written
        : "… " + NUMBER.matcher(written).replaceFirst("$1").replaceAll("\\D", "");
  }
}
