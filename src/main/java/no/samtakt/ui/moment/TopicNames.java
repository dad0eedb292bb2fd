package no.samtakt.ui.moment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Topic;

/** What the rooms of a segment are called where people choose among topics in it. */
public final class TopicNames {
  private static final int SHORT = 28;

  private TopicNames() {}

  /** By their numbers from 0, «Unge og fritid (Rom A)»; none where rooms have numbers alone. */
  public static Map<Integer, String> of(Item item, int segment) {
    List<Topic> topics = item.topics(segment);
    Map<Integer, String> names = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (int room = 0; room < topics.size(); room++) {
      Topic topic = topics.get(room);
      String name =
          topic.room() == null ? topic.title() : topic.title() + " (" + topic.room() + ")";
      // A platform puts those of two rooms of one name into one.
      names.put(room, taken.add(name) ? name : name + " " + (room + 1));
    }
    return names;
  }

  /** Where to go, as short as it can be said: the room's name, else what it is about. */
  public static Map<Integer, String> shortOf(Item item, int segment) {
    List<Topic> topics = item.topics(segment);
    Map<Integer, String> names = of(item, segment);
    return names.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> shortened(topics.get(each.getKey()), each.getValue())));
  }

  private static String shortened(Topic topic, String name) {
    if (name.length() <= SHORT) {
      return name;
    }
    String room = topic.room();
    String some = room != null && room.length() <= SHORT ? room : topic.title();
    return some.length() <= SHORT ? some : some.substring(0, SHORT - 1).strip() + "…";
  }
}
