package no.samtakt.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tool that nobody can use any longer. Which they are stands in {@code retired.properties}.
 *
 * @param word what its name and its links have in common, in small letters
 * @param since the day it was closed
 */
public record RetiredTool(String word, LocalDate since) {
  private static final List<Known> ALL = all();

  /** As a word of its own: a board called Jamboardish is another one. */
  private record Known(RetiredTool tool, Pattern written) {
    static Known of(RetiredTool tool) {
      String word = "\\b" + Pattern.quote(tool.word) + "\\b";
      return new Known(tool, Pattern.compile(word, Pattern.CASE_INSENSITIVE));
    }

    boolean isIn(String text) {
      return written.matcher(text).find();
    }
  }

  /**
   * The retired tool that a link leads to, or that is named where there is no link; empty where it
   * still opens. A link is surer than a name, which may tell what the tool has replaced.
   */
  public static Optional<RetiredTool> of(String name, @Nullable String link) {
    String told = link == null || link.isBlank() ? name : host(link.strip());
    return ALL.stream().filter(known -> known.isIn(told)).map(Known::tool).findFirst();
  }

  /** Where a link leads; the link itself where that cannot be told. */
  private static String host(String link) {
    try {
      String host = new URI(link).getHost();
      return host == null ? link : host;
    } catch (URISyntaxException e) {
      return link;
    }
  }

  private static List<Known> all() {
    Properties days = KnownFacts.of("retired.properties");
    return days.stringPropertyNames().stream()
        .sorted()
        .map(word -> new RetiredTool(word, LocalDate.parse(days.getProperty(word))))
        .map(Known::of)
        .toList();
  }
}
