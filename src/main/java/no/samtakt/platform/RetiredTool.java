package no.samtakt.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** The retired tool that a name or a link leads to; empty where it still opens. */
  public static Optional<RetiredTool> of(String name, @Nullable String link) {
    return ALL.stream()
        .filter(known -> known.isIn(name) || (link != null && known.isIn(link)))
        .map(Known::tool)
        .findFirst();
  }

  private static List<Known> all() {
    Properties days = new Properties();
    try (Reader in =
        new InputStreamReader(
            RetiredTool.class.getResourceAsStream("retired.properties"), StandardCharsets.UTF_8)) {
      days.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return days.stringPropertyNames().stream()
        .sorted()
        .map(word -> new RetiredTool(word, LocalDate.parse(days.getProperty(word))))
        .map(Known::of)
        .toList();
  }
}
