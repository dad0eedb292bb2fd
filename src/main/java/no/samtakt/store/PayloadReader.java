package no.samtakt.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON object. Keys that nobody asks for are passed over, so that a journal from a newer
 * version that only says more can still be read.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a key that is missing or of another
 * kind. It names the key and never the value, which may be somebody's words.
 */
record PayloadReader(JsonNode node) {
  PayloadReader {
    if (!node.isObject()) {
      throw new IllegalArgumentException("not an object");
    }
  }

  /** All keys there are, in the order in which they were written. */
  List<String> keys() {
    return List.copyOf(node.propertyNames());
  }

  String text(String key) {
    return present(key, textOrNull(key));
  }

  @Nullable String textOrNull(String key) {
    return orNull(key, PayloadReader::string);
  }

  int number(String key) {
    JsonNode value = present(key, node.get(key));
    if (!value.isInt()) {
      throw new IllegalArgumentException("no number in \"" + key + "\"");
    }
    return value.intValue();
  }

  boolean flag(String key) {
    JsonNode value = present(key, node.get(key));
    if (!value.isBoolean()) {
      throw new IllegalArgumentException("no true or false in \"" + key + "\"");
    }
    return value.booleanValue();
  }

  Instant instant(String key) {
    return Instant.parse(text(key));
  }

  Duration length(String key) {
    return Duration.parse(text(key));
  }

  PayloadReader object(String key) {
    return new PayloadReader(present(key, node.get(key)));
  }

  /** What {@code read} makes of the value; null when the key is absent. */
  <T> @Nullable T orNull(String key, Function<JsonNode, T> read) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : read.apply(value);
  }

  /** The list under a key; empty when the key is absent. */
  <T> List<T> list(String key, Function<JsonNode, T> each) {
    JsonNode value = node.get(key);
    return value == null ? List.of() : each(value, each);
  }

  <T> List<T> objects(String key, Function<PayloadReader, T> each) {
    return list(key, value -> each.apply(new PayloadReader(value)));
  }

  <T> List<T> texts(String key, Function<String, T> each) {
    return list(key, value -> each.apply(string(value)));
  }

  <E> E oneOf(String key, E[] values, Function<E, String> name) {
    String word = text(key);
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown word in \"" + key + "\""));
  }

  static <T> List<T> each(JsonNode array, Function<JsonNode, T> each) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("not a list");
    }
    return array.values().stream().map(each).toList();
  }

  static String string(JsonNode value) {
    if (!value.isString()) {
      throw new IllegalArgumentException("not a text");
    }
    return value.stringValue();
  }

  private static <T> T present(String key, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing under \"" + key + "\"");
    }
    return value;
  }
}
