package no.samtakt.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours by name, {@code theme/tokens.css} read as the toolkit reads it. */
final class Tokens {
  /** The ways the windows can look. */
  enum Look {
    LIGHT,
    DARK,
    LIGHT_HIGH_CONTRAST,
    DARK_HIGH_CONTRAST;

    static Look of(boolean dark, boolean strong) {
      if (strong) {
        return dark ? DARK_HIGH_CONTRAST : LIGHT_HIGH_CONTRAST;
      }
      return dark ? DARK : LIGHT;
    }

    boolean isStrong() {
      return this == LIGHT_HIGH_CONTRAST || this == DARK_HIGH_CONTRAST;
    }

    boolean isDark() {
      return this == DARK || this == DARK_HIGH_CONTRAST;
    }

    /** What text must at least have against its ground: 1.4.3 of WCAG 2.2, and 1.4.6. */
    double least() {
      return isStrong() ? 7 : 4.5;
    }

    /** The rules that make it, weakest first. */
    List<String> rules() {
      return switch (this) {
        case LIGHT -> List.of(".root");
        case DARK -> List.of(".root", ".root.dark");
        case LIGHT_HIGH_CONTRAST -> List.of(".root", ".root.high-contrast");
        case DARK_HIGH_CONTRAST ->
            List.of(".root", ".root.dark", ".root.high-contrast", ".root.dark.high-contrast");
      };
    }
  }

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("(-[\\w-]+):\\s*(#[0-9A-Fa-f]{6,8});");

  private Tokens() {}

  static Map<String, String> of(Look look) {
    Map<String, String> tokens = new HashMap<>();
    String css = css();
    look.rules().forEach(rule -> tokens.putAll(declaredIn(css, rule)));
    return tokens;
  }

  static Map<String, String> declaredIn(String selector) {
    return declaredIn(css(), selector);
  }

  private static Map<String, String> declaredIn(String css, String selector) {
    Map<String, String> declared = new LinkedHashMap<>();
    Matcher rules = RULE.matcher(css);
    while (rules.find()) {
      if (rules.group(1).strip().equals(selector)) {
        Matcher tokens = TOKEN.matcher(rules.group(2));
        while (tokens.find()) {
          declared.put(tokens.group(1), tokens.group(2));
        }
      }
    }
    return declared;
  }

  private static String css() {
    try (InputStream bytes = Tokens.class.getResourceAsStream("theme/tokens.css")) {
      String css = new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the colours", e);
    }
  }
}
