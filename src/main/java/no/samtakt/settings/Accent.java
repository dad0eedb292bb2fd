package no.samtakt.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the organisation's own.
 *
 * @param hex red, green and blue as {@code #0B6875}
 */
public record Accent(String hex) {
  private static final Pattern SIX = Pattern.compile("#[0-9A-F]{6}");
  private static final Pattern WRITTEN = Pattern.compile("#?([0-9A-F]{3}|[0-9A-F]{6})");

  public Accent {
    if (!SIX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
  }

  /** A colour as people write it: three or six digits, with or without the sign before them. */
  public static Optional<Accent> of(String written) {
    var digits = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!digits.matches()) {
      return Optional.empty();
    }
    String found = digits.group(1);
    return Optional.of(new Accent("#" + (found.length() == 3 ? doubled(found) : found)));
  }

  private static String doubled(String three) {
    return three.replaceAll("[0-9A-F]", "$0$0");
  }
}
