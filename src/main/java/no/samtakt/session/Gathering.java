package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Segment;

/** Who is here, and the groups that they form. */
final class Gathering {
  private Gathering() {}

  static Decision list(SessionState state, Roster roster, Instant now, RandomGenerator random) {
    if (roster.people().isEmpty()) {
      return Decision.refused("session.nobody-listed");
    }
    if (roster.people().size() > Grouper.MOST_PEOPLE) {
      return Decision.refused("session.too-many-people", Grouper.MOST_PEOPLE);
    }
    return withNewGroups(
        state,
        new SessionEvent.PeopleListed(now, roster.people().stream().map(Person::id).toList()),
        random);
  }

  static Decision join(SessionState state, PersonId person, Instant now, RandomGenerator random) {
    return state.presence().isHere(person)
        ? Decision.refused("session.already-here")
        : withNewGroups(state, new SessionEvent.PersonJoined(now, person), random);
  }

  static Decision leave(SessionState state, PersonId person, Instant now, RandomGenerator random) {
    return state.presence().isHere(person)
        ? withNewGroups(state, new SessionEvent.PersonLeft(now, person), random)
        : Decision.refused("session.not-here");
  }

  static Decision form(
      SessionState state, SessionCommand.FormGroups form, Instant now, RandomGenerator random) {
    Course course = state.course();
    Optional<Item> item = course.sheet().item(form.item());
    if (item.isEmpty()) {
      return Decision.refused("session.no-such-item");
    }
    if (state.presence().here().size() < 2) {
      return Decision.refused("session.too-few-people");
    }
    if (form.size() < 0 || form.size() == 1) {
      return Decision.refused("session.group-too-small");
    }
    Map<Integer, Integer> sizes = sizes(item.get(), form.size(), from(course, item.get()));
    return sizes.isEmpty()
        ? Decision.refused("session.no-groups-here", item.get().title())
        : Decision.of(formed(state, item.get().id(), sizes, now, random));
  }

  /**
   * When people come or go, groups that were formed but have not begun are formed again, so that
   * nobody is left out or alone. Groups that are in their rooms are left in peace.
   */
  private static Decision withNewGroups(
      SessionState state, SessionEvent change, RandomGenerator random) {
    List<SessionEvent> events = new ArrayList<>(List.of(change));
    SessionState after = Session.evolve(state, change);
    Course course = state.course();
    List<ItemId> items =
        course.formations().stream().map(Course.Formation::item).distinct().toList();
    for (ItemId id : items) {
      Item item = course.sheet().item(id).orElse(null);
      if (item == null || after.presence().here().size() < 2) {
        continue;
      }
      Map<Integer, Integer> sizes = new HashMap<>();
      int ahead = item.equals(course.item()) ? from(course, item) + 1 : from(course, item);
      for (int i = ahead; i < item.segments().size(); i++) {
        int segment = i;
        course
            .groups(id, segment)
            .ifPresent(round -> sizes.put(segment, usualSize(item.segments().get(segment), round)));
      }
      if (!sizes.isEmpty()) {
        SessionEvent formed = formed(after, id, sizes, change.at(), random);
        events.add(formed);
        after = Session.evolve(after, formed);
      }
    }
    return new Decision.Accepted(events);
  }

  /** The first segment that is not over; past the last one when the item lies behind. */
  private static int from(Course course, Item item) {
    int index = course.sheet().indexOf(item.id());
    Visit visit = course.visit();
    if (visit != null && visit.item().equals(item.id())) {
      return visit.leg().segment();
    }
    return index < course.index() ? item.segments().size() : 0;
  }

  private static Map<Integer, Integer> sizes(Item item, int asked, int from) {
    List<Segment> segments = item.segments();
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int i = from; i < segments.size(); i++) {
      int size = segments.get(i).size();
      if (size > 0) {
        sizes.put(i, asked > 0 ? asked : size);
      }
    }
    if (sizes.isEmpty() && asked > 0 && from < segments.size()) {
      sizes.put(from, asked);
    }
    return sizes;
  }

  /** The size that a round was formed with: the sheet's, unless the leader chose another. */
  private static int usualSize(Segment segment, Round round) {
    int groups = round.groups().size();
    int people = round.groups().stream().mapToInt(group -> group.people().size()).sum();
    if (segment.size() > 0 && count(people, segment.size()) == groups) {
      return segment.size();
    }
    int size = 2;
    while (size < people && count(people, size) > groups) {
      size++;
    }
    return size;
  }

  /** How many groups so many people make: odd ones join a pair, larger groups share out evenly. */
  private static int count(int people, int size) {
    return size == 2 ? Math.max(1, people / 2) : Math.ceilDiv(people, size);
  }

  private static SessionEvent formed(
      SessionState state,
      ItemId item,
      Map<Integer, Integer> sizes,
      Instant now,
      RandomGenerator random) {
    List<PersonId> here = state.presence().here();
    List<Round> earlier = new ArrayList<>();
    for (Course.Formation formation : state.course().formations()) {
      boolean replaced = formation.item().equals(item) && sizes.containsKey(formation.segment());
      if (!replaced && !formation.goesOn()) {
        earlier.add(formation.round());
      }
    }
    Map<Integer, Round> rounds = new HashMap<>();
    List<Integer> segments = sizes.keySet().stream().sorted().toList();
    Set<Integer> distinct = sizes.values().stream().collect(Collectors.toSet());
    if (distinct.size() == 1) {
      int size = distinct.iterator().next();
      List<Round> all =
          Grouper.form(here, new Sizing.AtMost(size), segments.size(), earlier, Rules.NONE, random)
              .rounds();
      for (int i = 0; i < all.size(); i++) {
        rounds.put(segments.get(i), all.get(i));
      }
    } else {
      for (int segment : segments) {
        int size = sizes.getOrDefault(segment, 2);
        Round round =
            Grouper.form(here, new Sizing.AtMost(size), 1, earlier, Rules.NONE, random)
                .rounds()
                .getFirst();
        earlier.add(round);
        rounds.put(segment, round);
      }
    }
    return new SessionEvent.GroupsFormed(now, item, rounds);
  }
}
