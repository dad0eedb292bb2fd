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
        entry -> write(new PayloadWriter().put("segment", entry.getKey()), entry.getValue()));
  }

  static PayloadWriter write(Round round) {
    return write(new PayloadWriter(), round);
  }

  /** Rooms are written only where they have gaps, as in a round that somebody left. */
  private static PayloadWriter write(PayloadWriter out, Round round) {
    out.list("groups", round.groups(), RoundsCodec::group);
    boolean gaps = !round.equals(new Round(round.groups()));
    return gaps ? out.list("rooms", round.rooms(), JsonNodeFactory.instance::numberNode) : out;
  }

  static Map<Integer, Round> read(PayloadReader in, String key) {
    Map<Integer, Round> rounds = new TreeMap<>();
    in.objects(key, each -> Map.entry(each.number("segment"), round(each)))
        .forEach(entry -> rounds.put(entry.getKey(), entry.getValue()));
    return rounds;
  }

  static Round round(PayloadReader in) {
    List<Group> groups = in.list("groups", RoundsCodec::group);
    List<Integer> rooms = in.list("rooms", RoundsCodec::number);
    return rooms.isEmpty() ? new Round(groups) : new Round(groups, rooms);
  }

  static int number(JsonNode number) {
    if (!number.isInt()) {
      throw new IllegalArgumentException("no number of a room or a topic");
    }
    return number.intValue();
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
