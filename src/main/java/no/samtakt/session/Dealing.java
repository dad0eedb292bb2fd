package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Puts people in groups: for which segments, how large, and against whom they met before.
 *
 * @param people what is known of those who take part
 */
record Dealing(Roster people, Instant now, RandomGenerator random) {
  /**
   * How large groups are in each segment of an item that works in groups, from one on; but for
   * those in which people choose among topics.
   */
  static Map<Integer, Sizing> sizes(Item item, @Nullable Sizing asked, int from) {
    List<Segment> segments = item.segments();
    Map<Integer, Sizing> sizes = new TreeMap<>();
    for (int i = from; i < segments.size(); i++) {
      int size = segments.get(i).size();
      if (size > 0 && item.topics(i).isEmpty()) {
        sizes.put(i, asked == null ? new Sizing.AtMost(size) : asked);
      }
    }
    boolean fits = from < segments.size() && item.topics(from).isEmpty();
    if (sizes.isEmpty() && asked != null && fits) {
      sizes.put(from, asked);
    }
    return sizes;
  }

  /** What a round was formed with: the sheet's size, unless the leader chose another. */
  static Sizing sizing(Course course, Formation formation) {
    if (formation.sizing() != null) {
      return formation.sizing();
    }
    int said =
        course
            .sheet()
            .item(formation.item())
            .filter(item -> formation.segment() < item.segments().size())
            .map(item -> item.segments().get(formation.segment()).size())
            .orElse(0);
    // Journals before sizes were kept tell only what came of them.
    return new Sizing.AtMost(
        said > 0
            ? said
            : formation.round().groups().stream()
                .mapToInt(Group::size)
                .filter(size -> size > 1)
                .min()
                .orElse(2));
  }

  /** Forms these segments of an item, each against all that were formed before it. */
  SessionEvent.GroupsFormed formed(
      SessionState state, ItemId item, Map<Integer, Sizing> sizes, @Nullable Sizing asked) {
    Groups groups = state.course().groups();
    List<PersonId> here = Forming.here(state.presence(), state.course());
    Rules rules = groups.rules().of(people);
    List<Round> earlier = new ArrayList<>(groups.earlier());
    for (Formation each : state.course().meetings()) {
      boolean replaced = each.item().equals(item) && sizes.containsKey(each.segment());
      if (!replaced) {
        earlier.add(each.round());
      }
    }
    Map<Integer, Round> rounds = new TreeMap<>();
    // Rounds of one size are formed at once, which does better than one after the other.
    Map<Sizing, List<Integer>> alike = new LinkedHashMap<>();
    sizes.forEach((segment, sizing) -> {
      SortedMap<Integer, Group> kept = locked(groups, item, segment, here);
      if (kept.isEmpty()) {
        alike.computeIfAbsent(sizing, each -> new ArrayList<>()).add(segment);
      } else {
        Round round = around(kept, here, sizing, earlier, rules);
        earlier.add(round);
        rounds.put(segment, round);
      }
    });
    alike.forEach((sizing, segments) -> {
      List<Round> formed =
          Grouper.form(here, sizing, segments.size(), earlier, rules, random).rounds();
      for (int i = 0; i < segments.size(); i++) {
        rounds.put(segments.get(i), formed.get(i));
        earlier.add(formed.get(i));
      }
    });
    return new SessionEvent.GroupsFormed(now, item, rounds, asked);
  }

  /** Seats people at the topics of these segments, one slot after the other. */
  SessionEvent.GroupsFormed seated(SessionState state, Item item, SortedSet<Integer> segments) {
    Groups groups = state.course().groups();
    List<PersonId> here = Forming.here(state.presence(), state.course());
    Map<Integer, Round> rounds = new TreeMap<>();
    for (int segment : segments) {
      SortedMap<Integer, Group> kept = locked(groups, item.id(), segment, here);
      Round round =
          TopicRooms.of(groups, item, segment, people, here)
              .orElseThrow()
              .seated(here, kept, random);
      rounds.put(segment, round);
      groups = groups.forming(formed(item, Map.of(segment, round)));
    }
    return formed(item, rounds);
  }

  private SessionEvent.GroupsFormed formed(Item item, Map<Integer, Round> rounds) {
    return new SessionEvent.GroupsFormed(now, item.id(), rounds, null);
  }

  /** Those who are here and in no locked room, formed anew. */
  private Round around(
      SortedMap<Integer, Group> locked,
      List<PersonId> here,
      Sizing sizing,
      List<Round> earlier,
      Rules rules) {
    Set<PersonId> rest = new LinkedHashSet<>(here);
    locked.values().forEach(group -> group.people().forEach(rest::remove));
    SortedMap<Integer, Group> rooms = new TreeMap<>(locked);
    if (!rest.isEmpty()) {
      int free = 0;
      while (rooms.containsKey(free)) {
        free++;
      }
      rooms.put(free, new Group(List.copyOf(rest)));
    }
    Round round = new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet()));
    return rest.isEmpty()
        ? round
        : Grouper.reshuffle(round, locked.keySet(), sizing, earlier, rules, random)
            .rounds()
            .getFirst();
  }

  /** The locked rooms and those in them who are still here, where they still are company. */
  private static SortedMap<Integer, Group> locked(
      Groups groups, ItemId item, int segment, List<PersonId> here) {
    SortedMap<Integer, Group> rooms = new TreeMap<>();
    Set<PersonId> all = Set.copyOf(here);
    groups
        .of(item, segment)
        .ifPresent(formed -> {
          for (int room : formed.locked()) {
            List<PersonId> stay =
                formed.round().in(room).map(Group::people).orElse(List.of()).stream()
                    .filter(all::contains)
                    .toList();
            if (stay.size() > 1) {
              rooms.put(room, new Group(stay));
            }
          }
        });
    return rooms;
  }
}
