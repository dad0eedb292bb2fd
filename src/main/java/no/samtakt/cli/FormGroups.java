package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.samtakt.grouping.Grouped;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.words.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code samtakt groups}: groups for several rounds from a list of people. */
final class FormGroups implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    int size = call.number("--size", 2);
    int rounds = call.number("--rounds", 1);
    long seed = call.seed();
    Optional<Roster> read = PeopleFile.read(call.option("--people").orElseThrow(), call.terminal());
    if (read.isEmpty()) {
      return Exit.INVALID;
    }
    Roster roster = read.get();
    List<PersonId> people = roster.people().stream().map(Person::id).toList();
    if (people.size() < 2) {
      throw Complaint.invalid(Message.of("cli.people.too-few"));
    }
    Instant before = call.machine().clock().instant();
    Grouped grouped =
        Grouper.form(
            people, new Sizing.AtMost(size), rounds, List.of(), Rules.NONE, new Random(seed));
    Duration took = Duration.between(before, call.machine().clock().instant());
    if (call.has("--json")) {
      call.terminal().json(json(grouped, roster, took));
    } else {
      print(call.terminal(), grouped, roster, seed);
    }
    return Exit.FINE;
  }

  private static JsonNode json(Grouped grouped, Roster roster, Duration took) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode rounds = json.putArray("rounds");
    for (Round round : grouped.rounds()) {
      rounds.addObject().set("groups", RehearsalJson.groups(names(round, roster)));
    }
    return json.put("repeats", grouped.quality().repeats()).put("millis", took.toMillis());
  }

  private static void print(Terminal terminal, Grouped grouped, Roster roster, long seed) {
    int number = 0;
    for (Round round : grouped.rounds()) {
      terminal.say(Message.of("cli.groups.round", ++number));
      int room = 0;
      for (List<String> names : names(round, roster)) {
        terminal.say(Message.of("cli.groups.room", ++room, String.join(", ", names)));
      }
    }
    terminal.say(
        grouped.quality().repeats() == 0
            ? Message.of("cli.groups.no-repeats", String.valueOf(seed))
            : Message.of("cli.groups.repeats", grouped.quality().repeats(), String.valueOf(seed)));
  }

  private static List<List<String>> names(Round round, Roster roster) {
    return round.groups().stream()
        .map(group -> group.people().stream().map(id -> name(id, roster)).toList())
        .toList();
  }

  private static String name(PersonId id, Roster roster) {
    return roster.person(id).map(Person::name).orElse(id.value());
  }
}
