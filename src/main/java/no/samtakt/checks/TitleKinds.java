package no.samtakt.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shape;

/**
 * Reads the kind of an item from its title where the sheet does not say one, so that a sheet of
 * five lines is judged as a person would who reads it. The words stand in {@code
 * titles.properties}.
 */
final class TitleKinds {
  private record Words(Kind kind, Pattern pattern) {}

  private static final List<Words> ALL = all();

  private TitleKinds() {}

  static Kind of(Item item) {
    if (item.kind() != Kind.CUSTOM || !(item.shape() instanceof Shape.Whole)) {
      return item.kind();
    }
    return ALL.stream()
        .filter(each -> each.pattern.matcher(item.title()).find())
        .map(Words::kind)
        .findFirst()
        .orElse(Kind.CUSTOM);
  }

  /** In the order of {@link Kind}, but a break first: a break with games is a break. */
  private static List<Words> all() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            TitleKinds.class.getResourceAsStream("titles.properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.stream(words.getProperty("order").split(", *"))
        .map(kind -> words(kind, words.getProperty(kind)))
        .toList();
  }

  private static Words words(String kind, String words) {
    String either =
        String.join("|", Arrays.stream(words.split(", *")).map(Pattern::quote).toList());
    // As the beginning of a word: "pausen", "gruppene".
    return new Words(
        Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
        Pattern.compile(
            "(?<![\\p{L}])(?:" + either + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
