package no.samtakt.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A colour of the user's own in the place of our accent. It is made darker or lighter just as far
 * as it takes for everything written in it, and on it, to be read: 4.5:1, in high contrast 7:1.
 */
final class AccentTokens {
  private static final double STEP = 0.01;

  /** How much of the colour a tinted ground has at most. */
  private static final double TINT = 0.13;

  private static final double STRONGER_TINT = 0.42;

  /** What shows time and state without being text: 1.4.11 of WCAG 2.2. */
  private static final double SEEN = 3;

  private static final List<String> INKS =
      List.of("-fg", "-fg-muted", "-warning-fg", "-danger-fg", "-success-fg");

  private final Tokens.Look look;
  private final Map<String, String> tokens;

  private AccentTokens(Tokens.Look look) {
    this.look = look;
    this.tokens = Tokens.of(look);
  }

  /** The tokens that a colour replaces in one look, by name, each as {@code #RRGGBB}. */
  static Map<String, String> of(String hex, Tokens.Look look) {
    return new AccentTokens(look).tokens(Rgb.of(hex));
  }

  /** The same as a style of the root. */
  static String style(String hex, Tokens.Look look) {
    return of(hex, look).entrySet().stream()
        .map(token -> token.getKey() + ": " + token.getValue() + ";")
        .collect(Collectors.joining(" "));
  }

  private Map<String, String> tokens(Rgb accent) {
    Rgb ink = ink(accent);
    Rgb fill = fill(accent);
    Map<String, String> replaced = new LinkedHashMap<>();
    replaced.put("-accent-fg", ink.hex());
    replaced.put("-takt-fill", ink.hex());
    replaced.put("-accent-fill", fill.hex());
    replaced.put("-accent-hover", fill.mixed(filledDark() ? Rgb.BLACK : Rgb.WHITE, 0.2).hex());
    replaced.put("-accent-subtle", subtle(accent, ink).hex());
    replaced.put("-accent-muted", muted(accent, ink).hex());
    return replaced;
  }

  private Rgb ink(Rgb accent) {
    List<Rgb> grounds = Stream.of("-canvas", "-side", "-inset", "-hover").map(this::token).toList();
    return nearest(
        accent,
        look.isDark() ? Rgb.WHITE : Rgb.BLACK,
        ink ->
            grounds.stream().allMatch(ground -> reads(ink, ground))
                && ink.against(token("-takt-track")) >= SEEN);
  }

  private Rgb fill(Rgb accent) {
    Rgb on = token("-on-accent");
    Rgb canvas = token("-canvas");
    return nearest(
        accent,
        filledDark() ? Rgb.BLACK : Rgb.WHITE,
        fill -> reads(on, fill) && (!look.isStrong() || reads(fill, canvas)));
  }

  /** Whether what stands on the fill is white. */
  private boolean filledDark() {
    return token("-on-accent").luminance() > 0.5;
  }

  private Rgb subtle(Rgb accent, Rgb ink) {
    return tinted(
        accent,
        TINT,
        ground ->
            reads(ink, ground) && INKS.stream().allMatch(other -> reads(token(other), ground)));
  }

  private Rgb muted(Rgb accent, Rgb ink) {
    return tinted(
        accent,
        STRONGER_TINT,
        ground ->
            reads(token("-fg"), ground)
                && ink.against(ground) >= SEEN
                && token("-takt-paused").against(ground) >= SEEN);
  }

  /** The nearest way from the colour towards another that holds; the other itself always does. */
  private static Rgb nearest(Rgb accent, Rgb towards, Predicate<Rgb> holds) {
    for (double share = 0; share < 1; share += STEP) {
      Rgb candidate = accent.mixed(towards, share);
      if (holds.test(candidate)) {
        return candidate;
      }
    }
    return towards;
  }

  /** The canvas with as much of the colour as holds. */
  private Rgb tinted(Rgb accent, double most, Predicate<Rgb> holds) {
    Rgb canvas = token("-canvas");
    for (double share = most; share > 0; share -= STEP) {
      Rgb candidate = canvas.mixed(accent, share);
      if (holds.test(candidate)) {
        return candidate;
      }
    }
    return canvas;
  }

  private boolean reads(Rgb ink, Rgb ground) {
    return ink.against(ground) >= look.least();
  }

  private Rgb token(String name) {
    return Rgb.of(Objects.requireNonNull(tokens.get(name), name));
  }
}
