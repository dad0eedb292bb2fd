package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtakt.notes.Note;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Splitting;
import org.jspecify.annotations.Nullable;

/** Changing the agenda while it runs: putting in, splitting, moving, putting off. */
final class Improvising {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private Improvising() {}

  static Decision insert(SessionState state, SessionCommand.InsertItem asked, Instant now) {
    Course course = state.course();
    Item running = course.item();
    if (running == null) {
      return Moves.notRunning(course);
    }
    if (asked.title().isBlank()) {
      return Decision.refused("session.insert-no-title");
    }
    if (!asked.length().isPositive() || asked.length().compareTo(LONGEST) > 0) {
      return Decision.refused("session.insert-no-length");
    }
    if (asked.now() && asked.kind() == Kind.BREAK && running.kind() == Kind.BREAK) {
      return Decision.refused("session.break-already", running.title());
    }
    Item item =
        Splitting.plain(
            fresh(state, Set.of()), asked.title().strip(), asked.kind(), asked.length());
    boolean afresh = asked.now() && place(course, running, now) == null;
    Split split =
        asked.now() ? split(state, asked.goesOn(), now, Set.of(item.id())).orElse(null) : null;
    int place = afresh ? course.index() : course.index() + 1;
    return Decision.of(new SessionEvent.ItemInserted(now, item, place, asked.now(), split));
  }

  static Decision split(SessionState state, SessionCommand.SplitItem asked, Instant now) {
    Course course = state.course();
    Item running = course.item();
    if (running == null) {
      return Moves.notRunning(course);
    }
    if (place(course, running, now) == null) {
      return Decision.refused("session.split-too-early", running.title());
    }
    return split(state, asked.goesOn(), now, Set.of())
        .map(split -> Decision.of(new SessionEvent.ItemSplit(now, split)))
        .orElseGet(() -> Decision.refused("session.split-too-late", running.title()));
  }

  static Decision move(Course course, SessionCommand.MoveItem asked, Instant now) {
    if (!course.running()) {
      return Moves.notRunning(course);
    }
    List<Item> items = course.sheet().items();
    int from = course.sheet().indexOf(asked.item());
    if (from < 0) {
      return Decision.refused("session.no-such-item");
    }
    if (from <= course.index()) {
      return Decision.refused("session.move-not-ahead");
    }
    Item item = items.get(from);
    if (item.at() != null) {
      return Decision.refused("session.move-pinned", item.title(), clock(course, item));
    }
    int to = from + asked.by();
    if (to <= course.index()) {
      return Decision.refused("session.move-first", item.title());
    }
    if (to >= items.size()) {
      return Decision.refused("session.move-last", item.title());
    }
    Predicate<Item> binds = each -> each.at() != null && !course.skipped().contains(each.id());
    Optional<Item> pinned =
        items.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
            .filter(binds)
            .findFirst();
    if (pinned.isPresent()) {
      Item pin = pinned.get();
      return Decision.refused("session.move-across-pin", pin.title(), clock(course, pin));
    }
    return Decision.of(new SessionEvent.ItemMoved(now, item.id(), to));
  }

  static Decision delay(Course course, Duration by, Instant now) {
    if (!course.running()) {
      return Moves.notRunning(course);
    }
    if (!by.isPositive()) {
      return Decision.refused("session.delay-by-nothing");
    }
    return course.asPlanned().order().stream()
        .filter(item -> course.sheet().indexOf(item) > course.index())
        .findFirst()
        .map(item -> Decision.of(new SessionEvent.AheadDelayed(now, by, item)))
        .orElseGet(() -> Decision.refused("session.delay-nothing-ahead"));
  }

  /** When a pinned item starts, as people's clocks show it. */
  private static LocalTime clock(Course course, Item item) {
    LocalTime at = item.at();
    Course.Begin begin = course.begin();
    if (at == null || begin == null) {
      throw new IllegalStateException("a pin in a session that runs");
    }
    return at.plus(begin.shift());
  }

  /** The running item as it would be split now; empty when too little of it has run or is left. */
  private static Optional<Split> split(
      SessionState state, String goesOn, Instant now, Set<ItemId> taken) {
    Course course = state.course();
    Item item = course.item();
    Splitting.Place place = item == null ? null : place(course, item, now);
    if (item == null || place == null) {
      return Optional.empty();
    }
    String title =
        item.title().endsWith(goesOn) ? item.title() : (item.title() + " " + goesOn).strip();
    List<ScriptLine> script =
        IntStream.range(0, item.script().size())
            .filter(line -> !course.done().contains(new Course.Mark(item.id(), line)))
            .mapToObj(item.script()::get)
            .toList();
    return Splitting.rest(item, place, fresh(state, taken), title, script)
        .map(rest -> new Split(Splitting.head(item, place), rest, Splitting.first(place)));
  }

  /** Where the item stands, to the second; null while less than a minute of it has run. */
  private static Splitting.@Nullable Place place(Course course, Item item, Instant now) {
    Visit visit = course.visit();
    if (visit == null) {
      return null;
    }
    Leg leg = visit.leg();
    Duration elapsed = leg.elapsed(now);
    if (visit.legs().size() == 1 && leg.segment() == 0 && elapsed.compareTo(Splitting.LEAST) < 0) {
      return null;
    }
    Duration run = elapsed.compareTo(SECOND) < 0 ? SECOND : elapsed.truncatedTo(ChronoUnit.SECONDS);
    Duration left = Course.allotted(item, leg).minus(run);
    return new Splitting.Place(leg.segment(), run, left);
  }

  /** No file gives an item such an id by itself, and no note belongs to an item that had it. */
  private static ItemId fresh(SessionState state, Set<ItemId> taken) {
    Set<String> used =
        Stream.of(
                state.sheet().items().stream().map(Item::id).map(ItemId::value),
                taken.stream().map(ItemId::value),
                state.notes().stream().map(Note::item),
                state.notebook().deleted().stream().map(Note::item))
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> "+" + number)
        .filter(id -> !used.contains(id))
        .map(ItemId::new)
        .findFirst()
        .orElseThrow();
  }
}
