package no.samtakt.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.rehearsal.Consequences;
import no.samtakt.session.Timeline;
import no.samtakt.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a scenario leads to, as programs read it; {@code command-line.md} documents the keys. */
final class ConsequencesJson {
  private final Consequences found;
  private final ZoneId zone;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private ConsequencesJson(Consequences found, ZoneId zone) {
    this.found = found;
    this.zone = zone;
  }

  /**
   * The whole of it.
   *
   * @param scenario as it was asked for
   * @param words the language of what the design checks say
   */
  static JsonNode of(Consequences found, List<String> scenario, ZoneId zone, Words words) {
    JsonNode json = new ConsequencesJson(found, zone).json(scenario);
    found.turnout().ifPresent(turnout -> TurnoutJson.put((ObjectNode) json, turnout, words));
    return json;
  }

  private JsonNode json(List<String> scenario) {
    scenario.forEach(json.putArray("scenario")::add);
    json.put("planned_end", LikelihoodJson.moment(found.plannedEnd(), zone));
    json.put("end", LikelihoodJson.moment(found.end(), zone));
    json.put("drift", found.drift().toString());
    json.put("end_holds", found.endHolds());
    items();
    pins();
    ArrayNode changes = json.putArray("catch_up");
    found.proposal().ifPresent(proposal -> RehearsalJson.put(changes, proposal));
    json.put(
        "end_after",
        LikelihoodJson.moment(
            found
                .proposal()
                .filter(each -> each.pinned() == null)
                .map(each -> each.endAfter())
                .orElse(found.end()),
            zone));
    ArrayNode beyond = json.putArray("beyond_end");
    found.beyond().forEach(item -> beyond.add(item.id().value()));
    rooms();
    tools();
    return json;
  }

  private void items() {
    ArrayNode items = json.putArray("items");
    for (Timeline.Row row : found.rows()) {
      items
          .addObject()
          .put("id", row.item().id().value())
          .put("title", row.item().title())
          .put("planned_start", LikelihoodJson.moment(row.plannedStart(), zone))
          .put("start", LikelihoodJson.moment(row.start(), zone))
          .put("end", LikelihoodJson.moment(row.end(), zone))
          .put("drift", Duration.between(row.plannedStart(), row.start()).toString());
    }
  }

  private void pins() {
    ArrayNode pins = json.putArray("pins");
    for (Consequences.Pinned pin : found.pins()) {
      pins.addObject()
          .put("item", pin.item().id().value())
          .put("at", LikelihoodJson.moment(pin.pin(), zone))
          .put("start", LikelihoodJson.moment(pin.start(), zone))
          .put("holds", pin.holds());
    }
  }

  private void rooms() {
    ArrayNode rooms = json.putArray("rooms");
    for (Consequences.RoomNeed need : found.rooms()) {
      ObjectNode one =
          rooms
              .addObject()
              .put("item", need.item().id().value())
              .put("size", need.size())
              .put("planned", need.planned())
              .put("needed", need.needed());
      need.cap().ifPresentOrElse(cap -> one.put("cap", cap), () -> one.putNull("cap"));
      one.put("fits", need.fits());
      need.fitting().ifPresent(size -> one.put("fits_with_size", size));
    }
  }

  private void tools() {
    ArrayNode tools = json.putArray("tools");
    for (Consequences.Missing missing : found.missing()) {
      tools
          .addObject()
          .put("item", missing.item().id().value())
          .put("tool", missing.tool().name())
          .put("instead", missing.instead().orElse(null));
    }
  }
}
