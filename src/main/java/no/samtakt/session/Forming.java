package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shape;
import org.jspecify.annotations.Nullable;

/** Who is in which group: what the leader asks for, and what follows when people come and go. */
record Forming(Dealing dealing, Instant now) {

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
    Map<Integer, Sizing> sizes = Dealing.sizes(item.get(), form.sizing(), from(course, item.get()));
    return sizes.isEmpty()
        ? Decision.refused("session.no-groups-here", item.get().title())
        : Decision.of(dealing.formed(state, item.get().id(), sizes, form.sizing()));
  }

  private Decision reshuffle(SessionState state, SessionCommand.Reshuffle again) {
    Optional<Formation> formed = state.course().groups().of(again.item(), again.segment());
    if (formed.isEmpty()) {
      return Decision.refused("session.no-such-groups");
    }
    if (here(state.presence(), state.course()).size() < 2) {
      return Decision.refused("session.too-few-people");
    }
    Map<Integer, Sizing> sizes =
        Map.of(again.segment(), Dealing.sizing(state.course(), formed.get()));
    return Decision.of(dealing.formed(state, again.item(), sizes, formed.get().sizing()));
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
  Decision following(SessionState state, List<SessionEvent> changes) {
    List<SessionEvent> events = new ArrayList<>(changes);
    SessionState after = state;
    for (SessionEvent change : changes) {
      after = Session.evolve(after, change);
    }
    events.addAll(anew(after));
    return new Decision.Accepted(events);
  }

  /**
   * Whoever goes on to an item that works in groups has them: those that are not formed yet are
   * formed on the way, where there is a list of people and the sheet says how large they are. So a
   * speed date runs by one key.
   */
  Decision entering(SessionState state, Decision decision) {
    if (!(decision instanceof Decision.Accepted(List<SessionEvent> events))
        || here(state.presence(), state.course()).size() < 2) {
      return decision;
    }
    List<SessionEvent> with = new ArrayList<>();
    for (SessionEvent event : events) {
      entered(event)
          .flatMap(state.course().sheet()::item)
          .filter(item -> !leavesSizeToLeader(item))
          .ifPresent(item -> {
            Map<Integer, Sizing> missing = Dealing.sizes(item, null, 0);
            missing.keySet().removeIf(each -> state.course().groups(item.id(), each).isPresent());
            if (!missing.isEmpty()) {
              with.add(dealing.formed(state, item.id(), missing, null));
            }
          });
      with.add(event);
    }
    return new Decision.Accepted(with);
  }

  private static boolean leavesSizeToLeader(Item item) {
    return item.kind() == Kind.GROUPS && item.shape() instanceof Shape.Whole;
  }

  private static Optional<ItemId> entered(SessionEvent event) {
    return switch (event) {
      case SessionEvent.SessionStarted started -> Optional.of(started.item());
      case SessionEvent.ItemStarted started -> Optional.of(started.item());
      default -> Optional.empty();
    };
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
      if (!course.hasBegun(each) && each.isFor(course.sheet())) {
        asked
            .computeIfAbsent(new Asked(each.item(), each.sizing()), key -> new TreeMap<>())
            .put(each.segment(), Dealing.sizing(course, each));
      }
    }
    SessionState after = state;
    for (Map.Entry<Asked, Map<Integer, Sizing>> each : asked.entrySet()) {
      Asked key = each.getKey();
      SessionEvent.GroupsFormed formed =
          dealing.formed(after, key.item(), each.getValue(), key.sizing());
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
}
