package no.samtakt.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which tokens our style sheets write with, and which they write on. */
final class StyleSheets {
  /** A token written on another by one and the same rule. */
  record Pair(String rule, String ink, String ground) {}

  private static final Path FOLDER = Path.of("src", "main", "resources");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+):\\s*([^;]+);");

  private static final Set<String> INKS =
      Set.of(
          "-ink",
          "-fx-text-fill",
          "-fx-fill",
          "-fx-icon-color",
          "-fx-prompt-text-fill",
          "-fx-highlight-text-fill",
          "-fx-text-inner-color");

  private static final Set<String> GROUNDS =
      Set.of(
          "-surface",
          "-face",
          "-cell-face",
          "-key-face",
          "-row",
          "-tint",
          "-fx-background-color",
          "-fx-highlight-fill");

  /** A selection is behind its own text alone. */
  private static final Set<String> BEHIND = without(GROUNDS, "-fx-highlight-fill");

  private StyleSheets() {}

  private static Set<String> without(Set<String> all, String one) {
    Set<String> rest = new TreeSet<>(all);
    rest.remove(one);
    return rest;
  }

  static Set<String> inks() {
    return used(INKS);
  }

  static Set<String> grounds() {
    return used(GROUNDS);
  }

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    rules()
        .forEach(rule -> {
          for (String ink : rule.tokens(INKS)) {
            rule.tokens(BEHIND).forEach(on -> pairs.add(new Pair(rule.selector, ink, on)));
          }
        });
    return pairs;
  }

  private static Set<String> used(Set<String> properties) {
    Set<String> tokens = new TreeSet<>();
    rules().forEach(rule -> tokens.addAll(rule.tokens(properties)));
    return tokens;
  }

  private record Rule(String selector, Map<String, String> declarations, Set<String> known) {
    /** The tokens that these properties are set to: of several layers, the one on top. */
    Set<String> tokens(Set<String> properties) {
      Set<String> tokens = new TreeSet<>();
      declarations.forEach((property, value) -> {
        String top = value.substring(value.lastIndexOf(',') + 1).strip();
        if (properties.contains(property) && known.contains(top)) {
          tokens.add(top);
        }
      });
      return tokens;
    }
  }

  private static Stream<Rule> rules() {
    Set<String> known = Tokens.declaredIn(".root").keySet();
    return sheets()
        .flatMap(css -> RULE.matcher(css).results())
        .map(rule -> new Rule(rule.group(1).strip(), declarations(rule.group(2)), known));
  }

  private static Map<String, String> declarations(String body) {
    Map<String, String> declarations = new HashMap<>();
    Matcher each = DECLARATION.matcher(body);
    while (each.find()) {
      declarations.put(each.group(1), each.group(2));
    }
    return declarations;
  }

  /** All but the tokens themselves. */
  private static Stream<String> sheets() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.endsWith("tokens.css"))
          .map(StyleSheets::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
