package no.samtakt.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The groups of an item's segments inside an event, in the order of the segments. */
final class RoundsCodec {
  private RoundsCodec() {}

  static void write(PayloadWriter out, String key, Map<Integer, Round> rounds) {
    out.objects(
        key,
        List.copyOf(new TreeMap<>(rounds).entrySet()),
        entry ->
            new PayloadWriter()
                .put("segment", entry.getKey())
                .list("groups", entry.getValue().groups(), RoundsCodec::group));
  }

  static Map<Integer, Round> read(PayloadReader in, String key) {
    Map<Integer, Round> rounds = new TreeMap<>();
    in.objects(
            key,
            each ->
                Map.entry(
                    each.number("segment"), new Round(each.list("groups", RoundsCodec::group))))
        .forEach(entry -> rounds.put(entry.getKey(), entry.getValue()));
    return rounds;
  }

  private static JsonNode group(Group group) {
    return PayloadWriter.array(
        group.people(), person -> JsonNodeFactory.instance.stringNode(person.value()));
  }

  private static Group group(JsonNode people) {
    return new Group(
        PayloadReader.each(people, person -> new PersonId(PayloadReader.string(person))));
  }
}
