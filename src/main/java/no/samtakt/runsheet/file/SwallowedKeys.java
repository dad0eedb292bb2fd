package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code key:value} without the space after the colon. YAML takes such a line for more of the
 * text above it, so that the item seems to lack the key.
 */
final class SwallowedKeys {
  private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- +)*([\\p{L}_]+):([^\\s/].*)$");

  private SwallowedKeys() {}

  /** The keys hidden in an unquoted text from {@code start} to the line {@code end}. */
  static List<Node.Entry> in(Source source, Place.InText start, int end, Problems problems) {
    List<Node.Entry> hidden = new ArrayList<>();
    if (end > start.line() && plain(source.from(start))) {
      for (int line = start.line() + 1; line <= end; line++) {
        String key = key(source.line(line));
        if (key != null) {
          Place.InText place = place(source, line);
          problems.add(place, "problem.yaml.colon-space", key, value(source.line(line)));
          hidden.add(new Node.Entry(key, place, new Node.Refused(place)));
        }
      }
    }
    return hidden;
  }

  /** The known key at the start of a line whose colon has no space after it; null for others. */
  static @Nullable String key(String line) {
    Matcher found = NO_SPACE.matcher(line);
    return found.matches() && Block.knows(found.group(1)) ? found.group(1) : null;
  }

  /** What stands after that colon. */
  static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  /** Where that key stands. */
  static Place.InText place(Source source, int line) {
    String text = source.line(line);
    int at = text.length() - text.replaceFirst("^\\s*(?:- +)*", "").length();
    return new Place.InText(line, at + 1);
  }

  private static boolean plain(String text) {
    return !text.isEmpty() && "\"'|>".indexOf(text.charAt(0)) < 0;
  }
}
