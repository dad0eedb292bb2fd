package no.samtakt.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Larger text, by enlarging the style sheet itself: every length in {@code px} grows, so a sheet
 * can be written in the plain sizes of the design and still serve from 100 to 200 per cent.
 */
final class ScaledCss {
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)px\\b");

  /** Hairlines, borders and focus rings stay as they are; only what holds text grows. */
  private static final double THINNEST_THAT_GROWS = 4;

  private ScaledCss() {}

  /** The sheet with all its lengths times {@code factor}, where 1.0 is the design's own size. */
  static String scale(String css, double factor) {
    return LENGTH.matcher(css).replaceAll(match -> Matcher.quoteReplacement(grown(match, factor)));
  }

  private static String grown(MatchResult match, double factor) {
    double length = Double.parseDouble(match.group(1));
    if (Math.abs(length) <= THINNEST_THAT_GROWS) {
      return match.group();
    }
    return BigDecimal.valueOf(length * factor)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "px";
  }
}
