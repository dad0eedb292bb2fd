package no.samtakt.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtakt.grouping.Formed;
import no.samtakt.grouping.Quality;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Formed groups as programs read them; {@code command-line.md} documents the keys. */
final class GroupsJson {
  private GroupsJson() {}

  /**
   * The whole result.
   *
   * @param chat the messages of each round; empty when nobody asked for them
   * @param files what was written for each round; empty when nothing was
   */
  static JsonNode of(
      GroupsFormed groups,
      NameBook book,
      Duration took,
      Map<Integer, List<String>> chat,
      Map<Integer, ZoomFiles.Written> files) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode rounds = json.putArray("rounds");
    for (int at = 0; at < groups.rounds().size(); at++) {
      Formed formed = groups.rounds().get(at);
      ObjectNode round = rounds.addObject();
      ArrayNode rooms = round.putArray("groups");
      formed.round().groups().forEach(group -> rooms.add(names(group.people(), book)));
      round.put("method", formed.method());
      List<String> messages = chat.get(at);
      if (messages != null) {
        ArrayNode texts = round.putArray("chat");
        messages.forEach(texts::add);
      }
      ZoomFiles.Written written = files.get(at);
      if (written != null) {
        round.put("zoom", written.file().toString());
        round.set("without_address", names(written.moved(), book));
      }
    }
    json.put("repeats", groups.quality().repeats());
    json.put("repeats_bound", groups.repeatsBound());
    json.put("same", groups.quality().same());
    json.put("same_bound", groups.sameBound());
    json.put("odd_turns_spread", groups.quality().oddTurnsSpread());
    ArrayNode broken = json.putArray("broken");
    for (Quality.Broken each : groups.quality().broken()) {
      ObjectNode one = broken.addObject();
      one.put("rule", each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("round", each.round() + 1);
      one.put("room", each.room() + 1);
      one.set("people", names(each.people().stream().sorted(book.alphabetical()).toList(), book));
    }
    return json.put("millis", took.toMillis());
  }

  private static ArrayNode names(List<PersonId> people, NameBook book) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    people.forEach(person -> names.add(book.distinctName(person)));
    return names;
  }
}
