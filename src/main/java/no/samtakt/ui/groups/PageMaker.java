package no.samtakt.ui.groups;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Round;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Course;
import no.samtakt.session.Presence;
import no.samtakt.session.Timeline;
import no.samtakt.ui.groups.RoomsScreen.Forming;
import no.samtakt.ui.groups.RoomsScreen.Quality;
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

  /** What can be formed, of groups as large as {@code size} where the leader chooses it. */
  Forming forming(int size) {
    if (target == null) {
      return new Forming(null, null, words.text("groups.no-item"), 0);
    }
    int free = target.freeSize() && !target.left().isEmpty() ? size : 0;
    if (target.left().isEmpty()) {
      return new Forming(null, null, "", 0);
    }
    String hindrance = presence.here().size() < 2 ? words.text("groups.too-few") : "";
    boolean formed =
        target.left().stream().allMatch(segment -> target.groups(course, segment).isPresent());
    return formed
        ? new Forming(null, shuffle(target), hindrance, free)
        : new Forming(form(target, free), null, hindrance, free);
  }

  private String form(GroupTarget target, int free) {
    String what = target.size() == 2 || free == 2 ? "pairs" : "groups";
    String span =
        target.left().size() == 1 ? "" : target.inRounds() ? "-all-rounds" : "-all-phases";
    return words.text("groups.form-" + what + span);
  }

  /** Says from which round on, for the one that runs is formed anew as well. */
  private String shuffle(GroupTarget target) {
    int first = target.left().getFirst();
    if (!target.now(first) || target.segments().size() == 1) {
      return words.text("groups.shuffle");
    }
    boolean last = target.left().size() == 1;
    String round = words.text(target.inRounds() ? "groups.round" : "groups.phase", first + 1);
    return words.text(last ? "groups.shuffle-one" : "groups.shuffle-from", round);
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

  List<Quality> quality(Rooms rooms) {
    int alone = rooms.alone();
    int repeats = Meetings.of(course.rounds()).repeats();
    return List.of(
        new Quality(
            words.text(alone == 0 ? "groups.nobody-alone" : "groups.alone", alone),
            words.text("groups.alone-help"),
            alone == 0),
        new Quality(
            words.text("groups.repeats", repeats),
            words.text("groups.repeats-help"),
            repeats == 0));
  }

  /** Those who are here but in none of the rooms of the round that runs. */
  Set<PersonId> unplaced() {
    Set<PersonId> here = new HashSet<>();
    if (target == null || !target.running()) {
      return here;
    }
    Optional<Round> running = target.groups(course, target.from());
    if (running.isPresent()) {
      here.addAll(presence.here());
      for (Group group : running.get().groups()) {
        group.people().forEach(here::remove);
      }
    }
    return here;
  }

  /** What the rooms of a round are called in the chat, in the sheet's language. */
  String heading(GroupTarget target, int segment) {
    Words sheet = Words.in(course.sheet().language());
    String title = target.item().title();
    if (target.segments().size() == 1) {
      return title;
    }
    int rounds = target.item().segments().size();
    return sheet.text(
        target.inRounds() ? "groups.chat-round" : "groups.chat-phase", title, segment + 1, rounds);
  }
}
