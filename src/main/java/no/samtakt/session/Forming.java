package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
 * Who is in which group.
 *
 * @param people what is known of those who take part
 */
record Forming(Roster people, Instant now, RandomGenerator random) {

  /** Those who are in groups: all who are here but those whom the leader took out. */
  static List<PersonId> here(Presence presence, Course course) {
    Set<PersonId> out = course.groups().rules().out();
    return presence.here().stream().filter(person -> !out.contains(person)).toList();
  }

  Decision decide(SessionState state, SessionCommand.GroupCommand command) {
    return switch (command) {
      case SessionCommand.FormGroups form -> form(state, form);
      case SessionCommand.Reshuffle again -> reshuffle(state, again);
      case SessionCommand.Rearrange rearrange -> rearrange(state, rearrange);
      case SessionCommand.LockRoom lock -> lock(state, lock);
      case SessionCommand.SetGroupRules set -> {
        SessionEvent.GroupRulesSet alone =
            new SessionEvent.GroupRulesSet(now, set.rules(), List.of());
        yield set.rules().equals(state.course().groups().rules())
            ? new Decision.Accepted(List.of())
            : Decision.of(
                new SessionEvent.GroupRulesSet(
                    now, set.rules(), anew(Session.evolve(state, alone))));
      }
      case SessionCommand.CountEarlier count -> {
        SessionEvent.EarlierCounted alone =
            new SessionEvent.EarlierCounted(now, count.rounds(), List.of());
        yield count.rounds().equals(state.course().groups().earlier())
            ? new Decision.Accepted(List.of())
            : Decision.of(
                new SessionEvent.EarlierCounted(
                    now, count.rounds(), anew(Session.evolve(state, alone))));
      }
    };
  }

  private Decision form(SessionState state, SessionCommand.FormGroups form) {
    Course course = state.course();
    Optional<Item> item = course.sheet().item(form.item());
    if (item.isEmpty()) {
      return Decision.refused("session.no-such-item");
    }
    if (here(state.presence(), course).size() < 2) {
      return Decision.refused("session.too-few-people");
    }
    Map<Integer, Sizing> sizes = sizes(item.get(), form.sizing(), from(course, item.get()));
    return sizes.isEmpty()
        ? Decision.refused("session.no-groups-here", item.get().title())
        : Decision.of(formed(state, item.get().id(), sizes, form.sizing()));
  }

  private Decision reshuffle(SessionState state, SessionCommand.Reshuffle again) {
    Optional<Formation> formed = state.course().groups().of(again.item(), again.segment());
    if (formed.isEmpty()) {
      return Decision.refused("session.no-such-groups");
    }
    if (here(state.presence(), state.course()).size() < 2) {
      return Decision.refused("session.too-few-people");
    }
    Map<Integer, Sizing> sizes = Map.of(again.segment(), sizing(state.course(), formed.get()));
    return Decision.of(formed(state, again.item(), sizes, formed.get().sizing()));
  }

  private Decision rearrange(SessionState state, SessionCommand.Rearrange rearrange) {
    Optional<Formation> formed = state.course().groups().of(rearrange.item(), rearrange.segment());
    if (formed.isEmpty() || !formed.get().round().equals(rearrange.before())) {
      return Decision.refused("session.groups-changed");
    }
    Set<PersonId> known = new HashSet<>(state.presence().listed());
    known.addAll(formed.get().people());
    boolean all =
        rearrange.after().groups().stream().allMatch(group -> known.containsAll(group.people()));
    return all
        ? Decision.of(
            new SessionEvent.GroupsRearranged(
                now, rearrange.item(), rearrange.segment(), rearrange.after()))
        : Decision.refused("session.not-listed");
  }

  private Decision lock(SessionState state, SessionCommand.LockRoom lock) {
    Optional<Formation> formed = state.course().groups().of(lock.item(), lock.segment());
    if (formed.flatMap(each -> each.round().in(lock.room())).isEmpty()) {
      return Decision.refused("session.no-such-groups");
    }
    Set<Integer> rooms = new HashSet<>(formed.orElseThrow().locked());
    boolean changes = lock.locked() ? rooms.add(lock.room()) : rooms.remove(lock.room());
    return changes
        ? Decision.of(new SessionEvent.RoomsLocked(now, lock.item(), lock.segment(), rooms))
        : new Decision.Accepted(List.of());
  }

  /**
   * When people come or go, groups that were formed but have not begun are formed again, so that
   * nobody is left out or alone. Groups that are in their rooms are left in peace.
   */
  Decision following(SessionState state, SessionEvent change) {
    List<SessionEvent> events = new ArrayList<>(List.of(change));
    events.addAll(anew(Session.evolve(state, change)));
    return new Decision.Accepted(events);
  }

  /** All groups that have not begun, formed again. */
  private List<SessionEvent.GroupsFormed> anew(SessionState state) {
    List<SessionEvent.GroupsFormed> events = new ArrayList<>();
    Course course = state.course();
    if (here(state.presence(), course).size() < 2) {
      return events;
    }
    Map<Asked, Map<Integer, Sizing>> asked = new LinkedHashMap<>();
    for (Formation each : course.formations()) {
      if (!course.hasBegun(each) && course.isInSheet(each)) {
        asked
            .computeIfAbsent(new Asked(each.item(), each.sizing()), key -> new TreeMap<>())
            .put(each.segment(), sizing(course, each));
      }
    }
    SessionState after = state;
    for (Map.Entry<Asked, Map<Integer, Sizing>> each : asked.entrySet()) {
      Asked key = each.getKey();
      SessionEvent.GroupsFormed formed = formed(after, key.item(), each.getValue(), key.sizing());
      events.add(formed);
      after = Session.evolve(after, formed);
    }
    return events;
  }

  /** What was formed at once. */
  private record Asked(ItemId item, @Nullable Sizing sizing) {}

  /** The first segment that is not over; past the last one when the item lies behind. */
  private static int from(Course course, Item item) {
    int index = course.sheet().indexOf(item.id());
    Visit visit = course.visit();
    if (visit != null && visit.item().equals(item.id())) {
      return visit.leg().segment();
    }
    return index < course.index() ? item.segments().size() : 0;
  }

  private static Map<Integer, Sizing> sizes(Item item, @Nullable Sizing asked, int from) {
    List<Segment> segments = item.segments();
    Map<Integer, Sizing> sizes = new TreeMap<>();
    for (int i = from; i < segments.size(); i++) {
      int size = segments.get(i).size();
      if (size > 0) {
        sizes.put(i, asked == null ? new Sizing.AtMost(size) : asked);
      }
    }
    if (sizes.isEmpty() && asked != null && from < segments.size()) {
      sizes.put(from, asked);
    }
    return sizes;
  }

  /** What a round was formed with: the sheet's size, unless the leader chose another. */
  private static Sizing sizing(Course course, Formation formation) {
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
  private SessionEvent.GroupsFormed formed(
      SessionState state, ItemId item, Map<Integer, Sizing> sizes, @Nullable Sizing asked) {
    Groups groups = state.course().groups();
    List<PersonId> here = here(state.presence(), state.course());
    Rules rules = groups.rules().of(people);
    List<Round> earlier = new ArrayList<>(groups.earlier());
    for (Formation each : groups.formations()) {
      boolean replaced = each.item().equals(item) && sizes.containsKey(each.segment());
      if (!replaced && !each.goesOn()) {
        earlier.add(each.round());
      }
    }
    Map<Integer, Round> rounds = new TreeMap<>();
    // Rounds of one size are formed at once, which does better than one after the other.
    Map<Sizing, List<Integer>> alike = new LinkedHashMap<>();
    sizes.forEach((segment, sizing) -> {
      Optional<Formation> kept = locked(groups, item, segment, here);
      if (kept.isPresent()) {
        Round round = around(kept.get(), here, sizing, earlier, rules);
        earlier.add(round);
        rounds.put(segment, round);
      } else {
        alike.computeIfAbsent(sizing, each -> new ArrayList<>()).add(segment);
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

  /** Those who are here and in no locked room, formed anew. */
  private Round around(
      Formation kept, List<PersonId> here, Sizing sizing, List<Round> earlier, Rules rules) {
    Set<PersonId> rest = new LinkedHashSet<>(here);
    SortedMap<Integer, Group> rooms = new TreeMap<>();
    for (int room : kept.locked()) {
      Group group = kept.round().in(room).orElseThrow();
      rooms.put(room, group);
      group.people().forEach(rest::remove);
    }
    if (rest.isEmpty()) {
      return new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet()));
    }
    int free = 0;
    while (rooms.containsKey(free)) {
      free++;
    }
    rooms.put(free, new Group(List.copyOf(rest)));
    return Grouper.reshuffle(
            new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet())),
            kept.locked(),
            sizing,
            earlier,
            rules,
            random)
        .rounds()
        .getFirst();
  }

  /** Groups of which some are locked, where all in those are still here. */
  private static Optional<Formation> locked(
      Groups groups, ItemId item, int segment, List<PersonId> here) {
    return groups
        .of(item, segment)
        .filter(formed -> !formed.locked().isEmpty())
        .filter(formed ->
            formed.locked().stream()
                .map(formed.round()::in)
                .allMatch(group -> group.isPresent() && here.containsAll(group.get().people())));
  }
}
