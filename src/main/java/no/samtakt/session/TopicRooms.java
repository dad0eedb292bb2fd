package no.samtakt.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import no.samtakt.grouping.Choices;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Topic;

/**
 * The topics of one segment as rooms, in the order of the sheet, and who wishes for which of them.
 * Room 0 is the first topic; a topic that nobody comes to has no room in the round.
 *
 * @param wishes each one's rooms, the dearest first
 * @param hosts the rooms of those who have a topic of their own
 */
public record TopicRooms(
    List<Topic> topics, Map<PersonId, List<Integer>> wishes, Map<PersonId, Integer> hosts) {
  public TopicRooms {
    topics = List.copyOf(topics);
    wishes = Map.copyOf(wishes);
    hosts = Map.copyOf(hosts);
  }

  /**
   * The rooms of a segment; nothing where its item has no topics for it. Whoever was at a topic in
   * an earlier slot does not wish for the same once more.
   *
   * @param roster what is known of people
   * @param listed those who may be hosts
   */
  public static Optional<TopicRooms> of(
      Groups groups, Item item, int segment, Roster roster, Collection<PersonId> listed) {
    List<Topic> topics = item.topics(segment);
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Integer> rooms = new HashMap<>();
    int room = 0;
    for (int topic = 0; topic < item.topics().size(); topic++) {
      if (item.topics().get(topic).slot() == topics.getFirst().slot()) {
        rooms.put(topic, room++);
      }
    }
    Map<PersonId, Set<String>> had = had(groups, item, segment);
    Map<PersonId, List<Integer>> wishes = new HashMap<>();
    groups
        .wishes()
        .in(item.id())
        .forEach((person, wished) -> {
          Set<String> known = had.getOrDefault(person, Set.of());
          List<Integer> here =
              wished.stream()
                  .filter(topic -> rooms.containsKey(topic))
                  .filter(topic -> !known.contains(plain(item.topics().get(topic))))
                  .map(rooms::get)
                  .toList();
          if (!here.isEmpty()) {
            wishes.put(person, here);
          }
        });
    return Optional.of(new TopicRooms(topics, wishes, Hosts.of(topics, roster, listed)));
  }

  private static Map<PersonId, Set<String>> had(Groups groups, Item item, int segment) {
    Map<PersonId, Set<String>> had = new HashMap<>();
    for (int earlier = 0; earlier < segment; earlier++) {
      List<Topic> topics = item.topics(earlier);
      Round round = groups.of(item.id(), earlier).map(Formation::round).orElse(null);
      for (int room = 0; round != null && room < topics.size(); room++) {
        String title = plain(topics.get(room));
        round.in(room).map(Group::people).orElse(List.of()).stream()
            .forEach(person -> had.computeIfAbsent(person, any -> new HashSet<>()).add(title));
      }
    }
    return had;
  }

  private static String plain(Topic topic) {
    return topic.title().strip().toLowerCase(Locale.ROOT);
  }

  /** How many a room takes at most. */
  public int most(int room) {
    return room < topics.size() ? topics.get(room).most() : Integer.MAX_VALUE;
  }

  /**
   * Seats people by their wishes; whoever there is no place for is in no group of the round.
   *
   * @param people two or more
   * @param kept rooms that stay as they are, and that nobody else comes to
   */
  Round seated(
      Collection<PersonId> people, SortedMap<Integer, Group> kept, RandomGenerator random) {
    SortedMap<Integer, Group> rooms = new TreeMap<>(kept);
    Set<PersonId> placed = new HashSet<>();
    kept.values().forEach(group -> placed.addAll(group.people()));
    Map<PersonId, List<Integer>> wished = new HashMap<>();
    Map<PersonId, Integer> own = new HashMap<>();
    for (PersonId person : people) {
      if (!placed.contains(person)) {
        wished.put(person, wishes.getOrDefault(person, List.of()));
        Integer hosted = hosts.get(person);
        if (hosted != null) {
          own.put(person, hosted);
        }
      }
    }
    Map<Integer, Integer> places = new LinkedHashMap<>();
    for (int room = 0; room < topics.size(); room++) {
      places.put(room, kept.containsKey(room) ? 0 : most(room));
    }
    Choices.assign(wished, places, own, random)
        .topics()
        .forEach((room, those) -> rooms.put(room, new Group(those)));
    return new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet()));
  }

  /** How far a round comes to the wishes of those who are here. */
  public WishTally tally(Round round, Collection<PersonId> here) {
    List<Integer> got = new ArrayList<>();
    List<PersonId> none = new ArrayList<>();
    List<PersonId> unplaced = new ArrayList<>();
    int undecided = 0;
    for (PersonId person : here) {
      List<Integer> wished = wishes.getOrDefault(person, List.of());
      int room = round.roomOf(person).orElse(-1);
      int rank = wished.indexOf(room);
      boolean host = hosts.getOrDefault(person, -1) == room;
      if (room < 0) {
        unplaced.add(person);
      } else if (rank >= 0) {
        while (got.size() <= rank) {
          got.add(0);
        }
        got.set(rank, got.get(rank) + 1);
      } else if (!wished.isEmpty() && !host) {
        none.add(person);
      } else if (wished.isEmpty() && !host) {
        undecided++;
      }
    }
    return new WishTally(got, none, undecided, unplaced);
  }

  /**
   * Rooms that somebody who comes while the round runs can join, the best first: those they wished
   * for, then those with the fewest people; never one that is full or that nobody is in.
   *
   * @param sizes how many are in each room
   */
  public List<Integer> joinable(PersonId person, Map<Integer, Integer> sizes) {
    List<Integer> open =
        sizes.keySet().stream()
            .filter(room -> sizes.getOrDefault(room, 0) > 0)
            .filter(room -> sizes.getOrDefault(room, 0) < most(room))
            .toList();
    Integer own = hosts.get(person);
    List<Integer> joinable = new ArrayList<>();
    if (own != null && open.contains(own)) {
      joinable.add(own);
    }
    wishes.getOrDefault(person, List.of()).stream()
        .filter(room -> open.contains(room) && !joinable.contains(room))
        .forEach(joinable::add);
    open.stream()
        .filter(room -> !joinable.contains(room))
        .sorted((one, other) -> {
          int smaller = Integer.compare(sizes.getOrDefault(one, 0), sizes.getOrDefault(other, 0));
          return smaller != 0 ? smaller : Integer.compare(one, other);
        })
        .forEach(joinable::add);
    return joinable;
  }
}
