package no.samtakt.before;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.words.Message;

/**
 * Something that stands for what is still to be written, and must not go out to anybody.
 *
 * @param found as it is written
 * @param where in the run sheet it stands
 */
public record Placeholder(String found, Message where) {
  /** Set aside for examples, and never lead anywhere (RFC 2606). */
  private static final Pattern EXAMPLE_HOST =
      Pattern.compile("(.*\\.)?(example(\\.(org|com|net))?|test|invalid)");

  private static final List<Pattern> IN_TEXT =
      List.of(
          Pattern.compile(
              "(https?://)?([\\w-]+\\.)*example\\.(org|com|net)\\b[^\\s)\\]>\"]*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "https?://([\\w-]+\\.)*(example|test|invalid)(?=[/\\s:]|$)[^\\s)\\]>\"]*",
              Pattern.CASE_INSENSITIVE),
          // “Lenken kommer i chatten” is a promise; “lenke kommer” and no more is a gap.
          Pattern.compile(
              "\\b\\p{L}*(lenk|lenkj|link)\\p{L}*[ :]+(kommer|kjem|følger|følgjer|kommer snart"
                  + "|kjem snart|comes|coming|coming soon|follows|to come|to follow)"
                  + "(?=\\s*([.!)\\]…]|$))",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE),
          Pattern.compile(
              "[\\[<{](sett inn |set inn |fyll inn |insert |your |din"
                  + " )?\\p{L}*(lenk|lenkj|link)\\p{L}*( her| here)?[\\]>}]",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          Pattern.compile("\\b(TBA|TBD|XXX+)\\b"));

  /** What templates write where a name is to stand. */
  private static final Set<String> ROLES =
      Set.of(
          "møteleder",
          "møteleiar",
          "medvert",
          "meeting leader",
          "leader",
          "co-host",
          "cohost",
          "facilitator",
          "prosessleder",
          "prosessleiar");

  /** Whether a host never leads anywhere. */
  static boolean isExample(String host) {
    return EXAMPLE_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** The first one in a text. */
  static Optional<Placeholder> in(String text, Message where) {
    for (Pattern pattern : IN_TEXT) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(new Placeholder(matcher.group().strip(), where));
      }
    }
    return Optional.empty();
  }

  /** A role where the name of somebody was meant. */
  static Optional<Placeholder> inName(String name, Message where) {
    return ROLES.contains(name.strip().toLowerCase(Locale.ROOT))
        ? Optional.of(new Placeholder(name, where))
        : Optional.empty();
  }
}
