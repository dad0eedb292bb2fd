package no.samtakt.store;

import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in one JSON object in the order of the calls, so that equal values give equal bytes. Times
 * and lengths are ISO text. What is absent, an empty list too, is left out.
 */
final class PayloadWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  ObjectNode node() {
    return node;
  }

  PayloadWriter put(String key, @Nullable String text) {
    if (text != null) {
      node.put(key, text);
    }
    return this;
  }

  PayloadWriter put(String key, int number) {
    node.put(key, number);
    return this;
  }

  PayloadWriter put(String key, boolean flag) {
    node.put(key, flag);
    return this;
  }

  PayloadWriter put(String key, @Nullable TemporalAccessor time) {
    return put(key, time == null ? null : time.toString());
  }

  PayloadWriter put(String key, Duration length) {
    return put(key, length.toString());
  }

  PayloadWriter put(String key, @Nullable PayloadWriter object) {
    if (object != null) {
      node.set(key, object.node);
    }
    return this;
  }

  <T> PayloadWriter objects(String key, List<T> values, Function<T, PayloadWriter> each) {
    return list(key, values, value -> each.apply(value).node);
  }

  <T> PayloadWriter texts(String key, List<T> values, Function<T, String> each) {
    return list(key, values, value -> JsonNodeFactory.instance.stringNode(each.apply(value)));
  }

  <T> PayloadWriter list(String key, List<T> values, Function<T, JsonNode> each) {
    if (!values.isEmpty()) {
      node.set(key, array(values, each));
    }
    return this;
  }

  static <T> ArrayNode array(List<T> values, Function<T, JsonNode> each) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }
}
