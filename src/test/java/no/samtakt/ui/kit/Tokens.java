package no.samtakt.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code tokens.css} as the toolkit would, and measures contrast. */
final class Tokens {
  /** The ways the windows can look. */
  enum Look {
    LIGHT,
    DARK,
    LIGHT_HIGH_CONTRAST,
    DARK_HIGH_CONTRAST;

    boolean isStrong() {
      return this == LIGHT_HIGH_CONTRAST || this == DARK_HIGH_CONTRAST;
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
    look.rules().forEach(rule -> tokens.putAll(declaredIn(rule)));
    return tokens;
  }

  static Map<String, String> declaredIn(String selector) {
    Map<String, String> declared = new LinkedHashMap<>();
    Matcher rules = RULE.matcher(css());
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

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
  }

  private static double linear(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static String css() {
    try (var bytes = Theme.class.getResourceAsStream("theme/tokens.css")) {
      String css = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
