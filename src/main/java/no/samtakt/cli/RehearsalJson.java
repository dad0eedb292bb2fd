package no.samtakt.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.samtakt.rehearsal.RehearsalResult;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a rehearsal as programs read it; {@code command-line.md} documents the keys. */
final class RehearsalJson {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private RehearsalJson() {}

  /**
   * The whole result.
   *
   * @param proposals how to end on time, by the item that ran late
   */
  static JsonNode of(RehearsalResult result, Map<ItemId, CatchUp> proposals, RunSheet sheet) {
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
      CatchUp proposed = proposals.get(new ItemId(ran.id()));
      if (proposed != null) {
        put(item, proposed, sheet);
      }
      ran.rounds().forEach(round -> rounds.addObject().set("groups", groups(round.groups())));
    }
    json.put("ended", clock(result.ended()));
    json.put("drift", result.drift().toString());
    json.put("notes", result.notes());
    return json;
  }

  private static void put(ObjectNode item, CatchUp proposed, RunSheet sheet) {
    put(item.putArray("catch_up"), proposed);
    item.put("end_before", clock(proposed.endBefore().atZone(sheet.zone()).toLocalTime()));
    item.put("end_after", clock(proposed.endAfter().atZone(sheet.zone()).toLocalTime()));
  }

  /** The changes that catching up would make. */
  static void put(ArrayNode changes, CatchUp proposed) {
    for (CatchUp.Change change : proposed.changes()) {
      ObjectNode one = changes.addObject();
      one.put("item", change.item().value());
      one.put("from", change.from().toString());
      one.put("to", change.to().toString());
      one.put(
          "action",
          switch (change) {
            case CatchUp.Change.Buffer buffer -> "buffer";
            case CatchUp.Change.Shrink shrink -> "shrink";
            case CatchUp.Change.Cut cut -> "cut";
          });
    }
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
