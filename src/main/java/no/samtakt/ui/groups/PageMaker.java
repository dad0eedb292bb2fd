package no.samtakt.ui.groups;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Course;
import no.samtakt.session.Presence;
import no.samtakt.session.Timeline;
import no.samtakt.session.TopicRooms;
import no.samtakt.ui.groups.RoomsScreen.Forming;
import no.samtakt.ui.groups.RoomsScreen.RoundTab;
import no.samtakt.ui.groups.RoomsScreen.Standing;
import no.samtakt.ui.groups.RoomsScreen.Subject;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the groups of one moment into words. */
final class PageMaker {
  private final Snapshot now;
  private final Course course;
  private final Presence presence;
  private final NameBook book;
  private final Words words;
  private final @Nullable GroupTarget target;

  PageMaker(Snapshot now, Words words) {
    this.now = now;
    this.course = now.state().course();
    this.presence = now.state().presence();
    this.book = now.names();
    this.words = words;
    this.target = GroupTarget.of(course).orElse(null);
  }

  @Nullable GroupTarget target() {
    return target;
  }

  @Nullable Subject subject() {
    if (target == null) {
      return null;
    }
    String when =
        target.running()
            ? words.text("groups.item-now")
            : now.timeline().rows().stream()
                .filter(row -> row.item().id().equals(target.item().id()))
                .findFirst()
                .map(this::when)
                .orElse("");
    return new Subject(target.item().title(), when, target.running());
  }

  private String when(Timeline.Row row) {
    LocalTime start = row.start().atZone(course.sheet().zone()).toLocalTime();
    return row.standing() == Timeline.Standing.DONE
        ? words.text("groups.item-over")
        : words.text("groups.item-starts", start);
  }

  /** What can be formed; {@code shown} is the segment looked at. */
  Forming forming(SizeChoice size, int shown) {
    return new FormingWords(course, target, grouped().size(), words).forming(size, shown);
  }

  List<RoundTab> rounds(int shown) {
    List<RoundTab> tabs = new ArrayList<>();
    if (target == null || target.segments().size() < 2 || noneFormed(target)) {
      return tabs;
    }
    for (int segment : target.segments()) {
      Standing standing =
          target.over(segment)
              ? Standing.DONE
              : target.now(segment) ? Standing.NOW : Standing.AHEAD;
      String label =
          words.text(target.inRounds() ? "groups.round-tab" : "groups.phase-tab", segment + 1);
      String spoken =
          switch (standing) {
            case DONE -> words.text("groups.round-done", label);
            case NOW -> words.text("groups.round-now", label);
            case AHEAD -> label;
          };
      tabs.add(
          new RoundTab(
              segment, label, Integer.toString(segment + 1), spoken, standing, segment == shown));
    }
    return tabs;
  }

  private boolean noneFormed(GroupTarget target) {
    return target.segments().stream().allMatch(each -> target.groups(course, each).isEmpty());
  }

  /** The rooms of a round: as it was where it is over, else with those who are still here. */
  Optional<Rooms> rooms(int segment) {
    if (target == null) {
      return Optional.empty();
    }
    Optional<Rooms> formed =
        target.groups(course, segment).map(round -> Rooms.asFormed(round, book));
    return target.over(segment) ? formed : formed.map(rooms -> rooms.here(presence));
  }

  /** The seats of a segment, as far as people are still here; nothing where it is not formed. */
  Optional<Round> round(int segment) {
    return Optional.ofNullable(target).flatMap(each -> each.groups(course, segment));
  }

  /** The topics of a segment; nothing where people do not choose in it. */
  Optional<TopicRooms> topics(int segment) {
    return Optional.ofNullable(target)
        .flatMap(each -> each.topicRooms(course, segment, book.people(), grouped()));
  }

  Optional<TopicRows> topicRows(int segment) {
    GroupTarget here = target;
    return here == null
        ? Optional.empty()
        : topics(segment)
            .map(rooms ->
                new TopicRows(here.item(), rooms, grouped(), round(segment).isPresent(), words));
  }

  /** What the rooms of the segment that runs are about, from 0; empty where they have numbers. */
  Map<Integer, String> topicNames() {
    Map<Integer, String> names = new HashMap<>();
    if (target != null) {
      target.topics(target.from()).forEach(topic -> names.put(names.size(), topic.title()));
    }
    return names;
  }

  /** The rooms to be shown: topics also where nobody is at them. */
  Optional<Rooms> shown(int segment) {
    Optional<TopicRooms> topics = topics(segment);
    return topics.isEmpty()
        ? rooms(segment)
        : Optional.of(
            rooms(segment)
                .orElseGet(() -> new Rooms(List.of(), book))
                .showing(topics.get().topics().size()));
  }

  /** Those who are here and to be in rooms. */
  List<PersonId> grouped() {
    Set<PersonId> out = course.groups().rules().out();
    return presence.here().stream().filter(person -> !out.contains(person)).toList();
  }

  /** What there is to find out about the item's groups, with this segment looked at. */
  Optional<Question> question(int shown) {
    return Optional.ofNullable(target)
        .map(each -> each.question(course, grouped(), book.people(), shown));
  }

  /** How many are here but in no room, where the segment looked at is the one that runs. */
  int roomless(int shown) {
    return target != null && target.now(shown) ? unplaced().size() : 0;
  }

  /** Those who are here but in none of the rooms of the round that runs. */
  Set<PersonId> unplaced() {
    Set<PersonId> here = new HashSet<>();
    if (target == null || !target.running()) {
      return here;
    }
    Optional<Round> running = target.groups(course, target.from());
    if (running.isPresent()) {
      here.addAll(grouped());
      for (Group group : running.get().groups()) {
        group.people().forEach(here::remove);
      }
    }
    return here;
  }

  /** Whether only time has passed between two moments, and no item begins at another time by it. */
  static boolean readsAlike(Snapshot before, Snapshot now) {
    return before.state().equals(now.state())
        && before.names().equals(now.names())
        && before.timeline().rows().equals(now.timeline().rows());
  }
}
