package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.TopicRooms;
import no.samtakt.words.Words;

/**
 * The topics of a segment in words; rooms are counted from 1 here.
 *
 * @param here those who are to have a place
 * @param formed whether they have been seated
 */
record TopicRows(Item item, TopicRooms rooms, List<PersonId> here, boolean formed, Words words) {
  String title(int room) {
    return room <= rooms.topics().size() ? rooms.topics().get(room - 1).title() : "";
  }

  /** The number that people wish by: the topic's place in the whole item. */
  String label(int room) {
    int place = room <= rooms.topics().size() ? item.topics().indexOf(topic(room)) : room - 1;
    return Integer.toString(place + 1);
  }

  /** «Solveig · Færder fyr · 5 av 8 plasser», and before anybody is seated who wishes for it. */
  String detail(int room, int people) {
    if (room > rooms.topics().size()) {
      return "";
    }
    Topic topic = topic(room);
    List<String> parts = new ArrayList<>();
    if (topic.host() != null) {
      parts.add(words.text("groups.topic-host", topic.host()));
    }
    if (topic.room() != null) {
      parts.add(topic.room());
    }
    if (!formed) {
      parts.add(words.text("groups.topic-first", firstWishes(room - 1)));
    }
    Integer places = topic.places();
    if (places != null) {
      parts.add(
          formed
              ? words.text("groups.topic-full", people, places)
              : words.text("groups.topic-places", places));
    } else if (formed) {
      parts.add(words.text("groups.topic-people", people));
    }
    return String.join(" · ", parts);
  }

  /** What is wrong with it; empty for nothing. */
  String troubles(int room, int people) {
    if (room <= rooms.topics().size() && people > rooms.most(room - 1)) {
      return words.text("groups.topic-over", people - rooms.most(room - 1));
    }
    return people == 1 ? words.text("groups.room-alone") : "";
  }

  private long firstWishes(int room) {
    Map<PersonId, List<Integer>> wishes = rooms.wishes();
    return here.stream()
        .map(person -> wishes.getOrDefault(person, List.of()))
        .filter(wished -> !wished.isEmpty() && wished.getFirst() == room)
        .count();
  }

  private Topic topic(int room) {
    return rooms.topics().get(room - 1);
  }
}
