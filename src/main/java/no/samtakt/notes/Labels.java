package no.samtakt.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code #words} in a text. They live nowhere else, save those that name a tag. A label begins
 * with a letter, for «#1» is a number, and stands by itself, for what follows a sign in an address
 * is none.
 */
public final class Labels {
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\p{L}\\p{N}_#&/])#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)");

  private Labels() {}

  /** Each label once, whatever its case, as it was written first and without its sign. */
  public static List<String> of(String text) {
    List<String> labels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      String label = matcher.group(1);
      if (seen.add(label.toLowerCase(Locale.ROOT))) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** The text without some of its labels, and without the room that they took. */
  static String without(String text, Predicate<String> gone) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      if (!gone.test(matcher.group(1))) {
        continue;
      }
      left.append(text, from, matcher.start());
      from = matcher.end();
      if (from < text.length() && text.charAt(from) == ' ') {
        from++;
      } else {
        left.setLength(left.toString().stripTrailing().length());
      }
    }
    return left.append(text, from, text.length()).toString().strip();
  }

  /** The text with the words left standing, without their signs. */
  public static String unsigned(String text) {
    return LABEL.matcher(text).replaceAll("$1");
  }
}
