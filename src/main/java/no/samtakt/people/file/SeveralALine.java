package no.samtakt.people.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that hold several people, parted by commas: «Kari Nordmann, Ola Hansen». By its shape alone
 * such a line may as well be somebody and where they are from, so all of them are looked at, and
 * they are only parted where every one with a comma holds nothing but names.
 */
final class SeveralALine {
  /** What is in no name but in those of organisations: a word, or the end of one. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:as|asa|sa|nav|kors|lions|rotary|norsk|norges|norske|statens|city|office|library"
              + "|university|college|council|school|church|cent(?:re|er)|company|group|trust|ltd|inc"
              + "|(?-i:the|of|for|på|i))\\b"
              + "|(?:kommune|fylke|skole|skule|barnehage|universitet|forening|forbund|idrettslag"
              + "|råd|rådet|huset|senter|senteret|sentral|sentralen|bibliotek|museum|museet|kirke"
              + "|menighet|stiftelse|departement|direktorat|hjelp|hjelpen|verket|etaten|kontor"
              + "|kontoret|foretak|sykehus|sjukehus|teater|klubb|klubben|gruppen|nettverk)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int MOST_WORDS = 5;

  private SeveralALine() {}

  /** Each person on a line of their own; the lines as they are where that cannot be known. */
  static List<String> parted(List<String> lines) {
    List<String> several = lines.stream().filter(line -> NameList.parts(line).size() > 1).toList();
    boolean part =
        several.size() > 1
            && several.stream().allMatch(SeveralALine::holdsPeopleAlone)
            && differ(several.stream().flatMap(SeveralALine::people).toList());
    return part ? lines.stream().flatMap(SeveralALine::people).toList() : lines;
  }

  /** What stands after a comma on these lines and looks like a name, in their order. */
  static List<String> doubtful(List<String> lines) {
    return lines.stream()
        .map(NameList::parts)
        .filter(parts -> isWholeName(parts.getFirst()))
        .flatMap(parts -> parts.stream().skip(1))
        .filter(SeveralALine::isWholeName)
        .map(Names::tidy)
        .toList();
  }

  /** Two words or more as names have them, and none as organisations have. */
  static boolean isWholeName(String part) {
    String name = Names.tidy(part);
    int words = Names.words(name);
    return words > 1
        && words <= MOST_WORDS
        && !ORGANISATION.matcher(name).find()
        && Arrays.stream(name.split(" ")).allMatch(word -> word.matches("\\p{Lu}.*|\\p{Ll}{1,3}"));
  }

  private static boolean holdsPeopleAlone(String line) {
    List<String> people = people(line).toList();
    return people.stream().allMatch(each -> each.contains("@"))
        || people.stream().allMatch(SeveralALine::isWholeName);
  }

  private static Stream<String> people(String line) {
    return NameList.parts(line).stream()
        .flatMap(part -> Arrays.stream(NameList.AND.split(part.strip())))
        .filter(part -> !part.isBlank());
  }

  /** Many may be from one place, but hardly two have one name. */
  private static boolean differ(List<String> people) {
    Set<String> known = new HashSet<>();
    return people.stream().map(Names::plain).allMatch(known::add);
  }
}
