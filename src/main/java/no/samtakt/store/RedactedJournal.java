package no.samtakt.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samtakt.store.EventCodec.Encoded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The payloads of a whole journal without names. Every text in them is redacted, whatever it is
 * called, so that no new event can be forgotten here; only what programs read is left alone: times,
 * ids and words of the codec. Items are known by ids that people may choose; one with a name in it
 * gets another, everywhere.
 */
final class RedactedJournal {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What is read by programs: keys whose values are times, numbers, ids or words of the codec. */
  private static final Set<String> CODES =
      Set.of(
          "act",
          "apart",
          "at",
          "began",
          "begins",
          "card",
          "category",
          "check",
          "cut",
          "date",
          "duration",
          "end",
          "from",
          "groups",
          "id",
          "item",
          "kind",
          "language",
          "length",
          "limit",
          "mix",
          "mode",
          "more",
          "next",
          "one-of",
          "order",
          "origin",
          "out",
          "owner",
          "people",
          "person",
          "planned-start",
          "said",
          "scene",
          "shift",
          "shortest",
          "standing",
          "start",
          "swap",
          "tag",
          "together",
          "warn",
          "zone");

  private static final Set<String> IDS = Set.of("id", "item", "cut");

  private final UnaryOperator<String> redaction;
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private RedactedJournal(UnaryOperator<String> redaction) {
    this.redaction = redaction;
  }

  /** The events in their order, with the types that they had. */
  static List<Encoded> of(List<Encoded> events, UnaryOperator<String> redaction) {
    RedactedJournal journal = new RedactedJournal(redaction);
    List<JsonNode> trees = events.stream().map(each -> JSON.readTree(each.payload())).toList();
    trees.forEach(journal::note);
    List<Encoded> redacted = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      String payload = JSON.writeValueAsString(journal.redact(trees.get(i), ""));
      redacted.add(new Encoded(events.get(i).type(), payload));
    }
    return redacted;
  }

  /** Finds the ids of items: whatever has both an id and a shape is one. */
  private void note(JsonNode node) {
    if (node.isObject() && node.has("shape") && node.has("id")) {
      taken.add(node.get("id").stringValue());
    }
    node.values().forEach(this::note);
  }

  private JsonNode redact(JsonNode node, String key) {
    if (node.isObject()) {
      ObjectNode out = JsonNodeFactory.instance.objectNode();
      node.properties()
          .forEach(each -> out.set(renamed(each.getKey()), redact(each.getValue(), each.getKey())));
      return out;
    }
    if (node.isArray()) {
      ArrayNode out = JsonNodeFactory.instance.arrayNode();
      node.values().forEach(each -> out.add(redact(each, key)));
      return out;
    }
    return node.isString()
        ? JsonNodeFactory.instance.stringNode(text(node.stringValue(), key))
        : node;
  }

  private String text(String text, String key) {
    if (IDS.contains(key)) {
      return renamed(text);
    }
    return CODES.contains(key) ? text : redaction.apply(text);
  }

  /** Another id for an item that has a name in its own; every other word is as it was. */
  private String renamed(String id) {
    if (!taken.contains(id) || redaction.apply(id).equals(id)) {
      return id;
    }
    return renamed.computeIfAbsent(
        id,
        old -> {
          int number = 1;
          while (!taken.add("item-" + number)) {
            number++;
          }
          return "item-" + number;
        });
  }
}
