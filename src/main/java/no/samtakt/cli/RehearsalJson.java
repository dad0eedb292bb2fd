package no.samtakt.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samtakt.rehearsal.RehearsalResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a rehearsal as programs read it; {@code command-line.md} documents the keys. */
final class RehearsalJson {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private RehearsalJson() {}

  static JsonNode of(RehearsalResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("session", result.session().value());
    json.put("title", result.title());
    ArrayNode items = json.putArray("items");
    for (RehearsalResult.Ran ran : result.items()) {
      ObjectNode item = items.addObject();
      item.put("id", ran.id());
      item.put("title", ran.title());
      item.put("planned_start", clock(ran.planned()));
      item.put("actual_start", clock(ran.start()));
      item.put("actual_end", clock(ran.end()));
      ArrayNode rounds = item.putArray("rounds");
      ran.rounds().forEach(round -> rounds.addObject().set("groups", groups(round.groups())));
    }
    json.put("ended", clock(result.ended()));
    json.put("drift", result.drift().toString());
    json.put("notes", result.notes());
    return json;
  }

  /** Names by room: an array for each group. */
  static ArrayNode groups(List<List<String>> rooms) {
    ArrayNode groups = JsonNodeFactory.instance.arrayNode();
    for (List<String> room : rooms) {
      ArrayNode names = groups.addArray();
      room.forEach(names::add);
    }
    return groups;
  }

  private static @Nullable String clock(@Nullable LocalTime time) {
    return time == null ? null : time.format(CLOCK);
  }
}
