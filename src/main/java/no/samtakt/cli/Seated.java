package no.samtakt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtakt.grouping.Choice;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Topic;
import no.samtakt.words.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * People at topics, and how far that comes to their wishes.
 *
 * @param wishes of those who told any, as the topics' places from 0
 * @param choice by the topics' places
 */
record Seated(
    Roster roster,
    NameBook book,
    List<Topic> topics,
    Map<PersonId, List<Integer>> wishes,
    Choice<Integer> choice) {
  private static final List<String> RANKS =
      List.of("groups.wish-first", "groups.wish-second", "groups.wish-third");

  /** A line for each topic that somebody comes to, and how many got what they wished for. */
  void text(Terminal terminal, boolean rooms, long seed) {
    if (rooms) {
      for (int topic : new TreeSet<>(choice.topics().keySet())) {
        String people = names(choice.topics().getOrDefault(topic, List.of()));
        terminal.say(Message.of("groups.file.line", topics.get(topic).title(), people));
      }
    }
    List<String> said = new ArrayList<>();
    for (int rank = 0; rank < RANKS.size(); rank++) {
      said.add(terminal.words().text(RANKS.get(rank), choice.got(rank)));
    }
    if (later() > 0) {
      said.add(terminal.words().text("groups.wish-later", later()));
    }
    terminal.say(Message.of("cli.groups.wishes", String.join(", ", said), String.valueOf(seed)));
    if (undecided() > 0) {
      terminal.say(Message.of("groups.wish-undecided", undecided()));
    }
    if (!choice.without().isEmpty()) {
      terminal.say(
          Message.of("groups.wish-none", choice.without().size(), names(choice.without())));
    }
    if (!choice.unseated().isEmpty()) {
      terminal.warn(
          Message.of("groups.wish-unplaced", choice.unseated().size(), names(choice.unseated())));
    }
  }

  /** The same beside what holds for all groups. */
  JsonNode json(JsonNode groups) {
    ObjectNode json = (ObjectNode) groups;
    ObjectNode round = (ObjectNode) json.get("rounds").get(0);
    ArrayNode titles = round.putArray("topics");
    for (int topic : new TreeSet<>(choice.topics().keySet())) {
      titles.add(topics.get(topic).title());
    }
    ObjectNode told = json.putObject("wishes");
    told.put("first", choice.got(0));
    told.put("second", choice.got(1));
    told.put("third", choice.got(2));
    told.put("later", later());
    told.put("undecided", undecided());
    array(told, "none", choice.without());
    array(told, "unplaced", choice.unseated());
    return json;
  }

  private void array(ObjectNode in, String key, List<PersonId> people) {
    ArrayNode names = in.putArray(key);
    people.forEach(person -> names.add(book.distinctName(person)));
  }

  private int later() {
    return choice.ranks().size() - choice.got(0) - choice.got(1) - choice.got(2);
  }

  /** How many have a place and told no wish. */
  private int undecided() {
    return (int)
        choice.topics().values().stream()
            .flatMap(List::stream)
            .filter(person -> !wishes.containsKey(person))
            .count();
  }

  private String names(List<PersonId> people) {
    return people.stream()
        .sorted(book.alphabetical())
        .map(book::distinctName)
        .collect(Collectors.joining(", "));
  }
}
