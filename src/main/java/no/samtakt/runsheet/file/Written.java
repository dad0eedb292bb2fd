package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as they are written into a sheet that exists. */
final class Written {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ()/.«»\\-]*[\\p{L}\\d)»])?");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[\\d.\\-]+");
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private final Format format;

  Written(Format format) {
    this.format = format;
  }

  /** In quotes where YAML would take it for something else. */
  String scalar(Object value) {
    if (value instanceof Number) {
      return value.toString();
    }
    String text = value.toString();
    boolean plain =
        format == Format.YAML
            && PLAIN.matcher(text).matches()
            && !NUMBER_LIKE.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  String key(String key) {
    return format == Format.YAML ? key : quoted(key);
  }

  /** On one line. */
  String flow(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(each -> key(each.getKey().toString()) + ": " + flow(each.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
      default -> scalar(value);
    };
  }

  /** A key and its value on lines of their own, none of them indented further than needed. */
  List<String> lines(String key, Object value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof List<?> list && !list.isEmpty()) {
      lines.add(key(key) + ":");
      list.forEach(each -> entry(each).forEach(line -> lines.add("  " + line)));
    } else {
      lines.add(key(key) + ": " + flow(value));
    }
    return lines;
  }

  /** An entry of a list on lines of its own. */
  List<String> entry(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return List.of("- " + flow(value));
    }
    List<String> lines = new ArrayList<>();
    map.forEach((key, each) -> lines.addAll(lines(key.toString(), each)));
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, (i == 0 ? "- " : "  ") + lines.get(i));
    }
    return lines;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (each < ' '
              || (each >= 0x7F && each < 0xA0)
              || each == 0x2028
              || each == 0x2029
              || each == 0xFEFF) {
            quoted.append("\\u%04x".formatted((int) each));
          } else {
            quoted.append(each);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
