package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Standing;
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
      case SessionCommand.NoteWishes note -> Wishing.note(state, note, now);
      case SessionCommand.SeatByWish seat -> seat(state, seat.item());
      case SessionCommand.Reshuffle again -> reshuffle(state, again);
      case SessionCommand.Rearrange rearrange -> rearrange(state, rearrange);
      case SessionCommand.LockRoom lock -> lock(state, lock);
      case SessionCommand.AddRule add ->
          heeding(state, add.rule().addedTo(state.course().groups().rules()));
      case SessionCommand.RemoveRule remove ->
          heeding(state, remove.rule().takenFrom(state.course().groups().rules()));
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

  private Decision heeding(SessionState state, GroupRules rules) {
    SessionEvent.GroupRulesSet alone = new SessionEvent.GroupRulesSet(now, rules, List.of());
    return rules.equals(state.course().groups().rules())
        ? new Decision.Accepted(List.of())
        : Decision.of(
            new SessionEvent.GroupRulesSet(now, rules, anew(Session.evolve(state, alone))));
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
    int from = from(course, item.get());
    Map<Integer, Sizing> sizes = Dealing.sizes(item.get(), form.sizing(), from);
    if (sizes.isEmpty()) {
      boolean chosen = !Wishing.slots(item.get(), from).isEmpty();
      String why = chosen ? "session.topics-are-chosen" : "session.no-groups-here";
      return Decision.refused(why, item.get().title());
    }
    return Decision.of(dealing.formed(state, item.get().id(), sizes, form.sizing()));
  }

  private Decision seat(SessionState state, ItemId id) {
    Course course = state.course();
    Optional<Item> item = course.sheet().item(id);
    if (item.isEmpty()) {
      return Decision.refused("session.no-such-item");
    }
    SortedSet<Integer> slots = Wishing.slots(item.get(), from(course, item.get()));
    if (slots.isEmpty()) {
      return Decision.refused("session.no-topics", item.get().title());
    }
    if (course.groups().wishes().in(id).isEmpty()) {
      return Decision.refused("session.no-wishes", item.get().title());
    }
    return here(state.presence(), course).size() < 2
        ? Decision.refused("session.too-few-people")
        : Decision.of(dealing.seated(state, item.get(), slots));
  }

  private Decision reshuffle(SessionState state, SessionCommand.Reshuffle again) {
    Optional<Formation> formed = state.course().groups().of(again.item(), again.segment());
    if (formed.isEmpty()) {
      return Decision.refused("session.no-such-groups");
    }
    if (here(state.presence(), state.course()).size() < 2) {
      return Decision.refused("session.too-few-people");
    }
    Item item = state.sheet().item(again.item()).orElse(null);
    if (item != null && !item.topics(again.segment()).isEmpty()) {
      return Decision.of(dealing.seated(state, item, new TreeSet<>(Set.of(again.segment()))));
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
  Decision marking(SessionState state, PersonId person, Standing standing) {
    SessionEvent.PersonMarked alone =
        new SessionEvent.PersonMarked(now, person, standing, List.of());
    return Decision.of(
        new SessionEvent.PersonMarked(now, person, standing, anew(Session.evolve(state, alone))));
  }

  /** The same for a new list of people. */
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
   * speed date runs by one key. Over topics nobody is grouped by chance: those who have told their
   * wishes are seated by them, and where nobody has, all choose for themselves.
   */
  Decision entering(SessionState state, Decision decision) {
    return decision instanceof Decision.Accepted(List<SessionEvent> events)
        ? new Decision.Accepted(entering(state, events))
        : decision;
  }

  List<SessionEvent> entering(SessionState state, List<SessionEvent> events) {
    if (here(state.presence(), state.course()).size() < 2) {
      return events;
    }
    Course course = state.course();
    List<SessionEvent> with = new ArrayList<>();
    for (SessionEvent event : events) {
      entered(event)
          .flatMap(course.sheet()::item)
          .ifPresent(item -> with.addAll(missing(state, item, 0)));
      if (event instanceof SessionEvent.SegmentStarted started && course.item() != null) {
        with.addAll(missing(state, course.item(), started.segment()));
      }
      // Whoever came while a fixed time was waited for is grouped when it is begun before it.
      if (event instanceof SessionEvent.WaitingEnded && course.item() != null) {
        with.addAll(missing(state, course.item(), 0));
      }
      with.add(event);
    }
    return with;
  }

  /** What is not formed yet of an item, from a segment on. */
  private List<SessionEvent> missing(SessionState state, Item item, int from) {
    List<SessionEvent> missing = new ArrayList<>(unseated(state, item, from));
    if (!leavesSizeToLeader(item)) {
      Map<Integer, Sizing> sizes = Dealing.sizes(item, null, from);
      sizes.keySet().removeIf(each -> state.course().groups(item.id(), each).isPresent());
      if (!sizes.isEmpty()) {
        missing.add(dealing.formed(state, item.id(), sizes, null));
      }
    }
    return missing;
  }

  /** The slots from this segment on that nobody is seated in yet, where there are wishes. */
  private List<SessionEvent> unseated(SessionState state, Item item, int from) {
    SortedSet<Integer> slots = Wishing.slots(item, from);
    slots.removeIf(each -> state.course().groups(item.id(), each).isPresent());
    boolean wished = !state.course().groups().wishes().in(item.id()).isEmpty();
    return wished && !slots.isEmpty() ? List.of(dealing.seated(state, item, slots)) : List.of();
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
    return anew(state, each -> !state.course().hasBegun(each));
  }

  /** Groups that undo or redo gave back and that have not begun, for those who are here by now. */
  List<SessionEvent.GroupsFormed> fitting(SessionState state) {
    return anew(state, each -> !state.fits(each));
  }

  private List<SessionEvent.GroupsFormed> anew(SessionState state, Predicate<Formation> which) {
    List<SessionEvent.GroupsFormed> events = new ArrayList<>();
    Course course = state.course();
    if (here(state.presence(), course).size() < 2) {
      return events;
    }
    Map<Asked, Map<Integer, Sizing>> asked = new LinkedHashMap<>();
    Map<Item, SortedSet<Integer>> seated = new LinkedHashMap<>();
    for (Formation each : course.formations()) {
      if (!which.test(each) || !each.isFor(course.sheet())) {
        continue;
      }
      Item item = course.sheet().item(each.item()).orElseThrow();
      if (!item.topics(each.segment()).isEmpty()) {
        seated.computeIfAbsent(item, key -> new TreeSet<>()).add(each.segment());
      } else {
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
    for (Map.Entry<Item, SortedSet<Integer>> each : seated.entrySet()) {
      SessionEvent.GroupsFormed formed = dealing.seated(after, each.getKey(), each.getValue());
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
