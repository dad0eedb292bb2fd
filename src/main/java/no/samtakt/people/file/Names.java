package no.samtakt.people.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.people.NameKey;

/** Names without what meeting platforms and people hang on them. */
final class Names {
  /** Longer than any name: what is beyond is cut off. */
  private static final int LONGEST = 300;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^()\\[\\]（）]*)[)\\]）]");
  private static final Pattern PARTS = Pattern.compile("[/,;|]");
  private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\s=|]*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

  /** Signs that steer the direction of writing or fill no room, which a copied name drags along. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]");

  /** «Kari Nordmann she/her», without brackets. */
  private static final Pattern LAST_WORD = Pattern.compile("^(.*?)[\\s,–-]+([^\\s]+/[^\\s]+)$");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:dr|prof|mr|mrs|ms|mx|hr|fr|frk)\\.|professor\\b|dr|mr|mrs|ms)\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> PRONOUNS =
      Set.of(
          ("hun henne hennes ho hennar han ham honom hans hen hens de dem deres dei deira den det"
               + " hin she her hers he him his they them their theirs any all alle ask spør xe xem"
               + " ze zir it its pronouns pronomen")
              .split(" "));

  /** What a platform writes after a name, in the languages that Norwegian meetings meet. */
  private static final Set<String> STANDINGS =
      Set.of(
          ("host co-host cohost vert medvert møtevert arrangør medarrangør organisator me meg you"
               + " du deg guest gjest external ekstern unverified ubekreftet uverifisert organizer"
               + " organiser co-organizer co-organiser presenter presentatør attendee deltaker"
               + " deltakar panelist paneldeltaker interpreter värd medvärd gäst jag extern vært"
               + " medvært gæst gast ich jij externe invité invitée hôte moi invitado invitada"
               + " anfitrión yo ospite gość convidado convidada")
              .split(" +"));

  /** What platforms write above some of those in a meeting, beside «Deltakere (3)». */
  private static final Set<String> SECTIONS =
      Set.of(
          ("hosts co-hosts organizers organisers co-organizers co-organisers presenters panelists"
                  + " verter medverter vertar medvertar arrangører medarrangører arrangørar"
                  + " medarrangørar organisatorer organisatorar presentatører presentatørar"
                  + " paneldeltakere paneldeltakarar gjester gjestar guests tilhørere tilhøyrarar")
              .split(" "));

  private static final Pattern COUNT = Pattern.compile("[\\s\\h]*[(\\[]?\\d{1,5}[)\\]]?$");

  private Names() {}

  /** {@code Kari Nordmann (hun/henne) (Host)} is Kari Nordmann. */
  static String tidy(String name) {
    String some = name.substring(0, Math.min(name.length(), LONGEST));
    String whole = UNSEEN.matcher(Normalizer.normalize(some, Normalizer.Form.NFC)).replaceAll("");
    String bare = BRACKETS.matcher(whole).replaceAll(Names::keptOf);
    String single = SPACES.matcher(bare).replaceAll(" ").strip();
    Matcher last = LAST_WORD.matcher(single);
    String called = last.matches() && isRemark(last.group(2)) ? last.group(1) : single;
    return TITLE.matcher(called).replaceFirst("").strip();
  }

  /** Whether it is not a name but what is hung on one: pronouns, or who leads the meeting. */
  static boolean isRemark(String text) {
    return parts(text).stream()
        .allMatch(part -> part.isEmpty() || PRONOUNS.contains(part) || STANDINGS.contains(part));
  }

  /** Whether a cell is empty, or a dash for nobody, or a piece of the line below a header. */
  static boolean isNothing(String cell) {
    return NOTHING.matcher(cell).matches();
  }

  /** Whether it is a line of a copied pane that says who somebody is, or some are, and no name. */
  static boolean isStanding(String line) {
    // «Me» and «Yo» may be somebody's name; longer words are not.
    String small = line.toLowerCase(Locale.ROOT);
    return (line.length() > 3 && STANDINGS.contains(small))
        || (line.length() < LONGEST && SECTIONS.contains(COUNT.matcher(small).replaceFirst("")));
  }

  /** How many words a name has; those with one word are first names that several may bear. */
  static int words(String name) {
    return name.isBlank() ? 0 : SPACES.split(name.strip()).length;
  }

  /** A name as it is compared, whatever its case and spacing. */
  static String plain(String name) {
    return NameKey.of(tidy(name)).value();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(PARTS.split(text.toLowerCase(Locale.ROOT), -1))
        .map(String::strip)
        .toList();
  }

  private static String keptOf(MatchResult brackets) {
    return isRemark(brackets.group(1)) ? " " : Matcher.quoteReplacement(brackets.group());
  }
}
