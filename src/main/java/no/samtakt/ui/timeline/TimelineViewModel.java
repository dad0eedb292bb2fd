package no.samtakt.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.history.Experience;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.ProgressBlocks;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the timeline into words, a line at a time: only the lines in view are ever asked for. */
public final class TimelineViewModel {
  private static final int MOST_BLOCKS = 60;

  private final Desk desk;
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Experience> experience =
      new ReadOnlyObjectWrapper<>(Experience.NONE);

  public TimelineViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.words = words;
  }

  public void show(Snapshot latest) {
    snapshot.set(latest);
  }

  /** How long the items of this sheet use to take is known from now on. */
  public void learn(Experience learned) {
    experience.set(learned);
  }

  ReadOnlyObjectProperty<Experience> experienceProperty() {
    return experience.getReadOnlyProperty();
  }

  /** Changes whenever anything here may read differently. */
  ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  ObservableValue<Words> words() {
    return words;
  }

  /** Leaves what runs and goes to an item. */
  void jump(ItemId item) {
    desk.give(new SessionCommand.JumpTo(item));
  }

  /** Where one can go: every item but the one that runs, the next ones first. */
  public List<Action> destinations() {
    Snapshot now = snapshot.get();
    if (now == null || !now.state().course().running()) {
      return List.of();
    }
    List<Item> items = now.state().sheet().items();
    int here = index(now);
    return Stream.concat(items.stream().skip(here + 1L), items.stream().limit(Math.max(0, here)))
        .map(item ->
            Action.of(
                Message.of("palette.go-to", item.title()),
                Icon.valueOf(item.kind().name()),
                () -> jump(item.id())))
        .toList();
  }

  /** Leaves an item out, or takes it back in. */
  void toggleSkipped(ItemId item) {
    Snapshot now = snapshot.get();
    boolean skipped = now != null && now.state().course().skipped().contains(item);
    desk.give(skipped ? new SessionCommand.Unskip(item) : new SessionCommand.Skip(item));
  }

  /** Moves an item ahead so many places down, or up where negative. */
  void move(ItemId item, int by) {
    desk.give(new SessionCommand.MoveItem(item, by));
  }

  /** Where the session stands in the list; −1 when it is not running. */
  static int index(Snapshot now) {
    int index = now.state().course().index();
    return index < now.timeline().rows().size() ? index : -1;
  }

  TimelineHead head(Snapshot now) {
    Words spoken = words.getValue();
    Timeline timeline = now.timeline();
    ZoneId zone = now.state().sheet().zone();
    Duration whole = Duration.between(timeline.plannedStart(), timeline.plannedEnd());
    Instant began =
        now.state().course().begin() == null ? now.now() : timeline.rows().getFirst().start();
    Instant until = now.state().course().ended() == null ? now.now() : timeline.expectedEnd();
    Duration gone = Duration.between(began, until);
    String length = spoken.length(minutes(whole));
    String progress =
        now.state().course().begin() == null
            ? length
            : spoken.text(
                "timeline.progress", minutes(gone.isNegative() ? Duration.ZERO : gone), length);
    return new TimelineHead(
        progress,
        clock(spoken, timeline.plannedStart(), zone),
        spoken.text("timeline.planned-end", clock(spoken, timeline.plannedEnd(), zone)),
        blocks(timeline));
  }

  /** A block an item; where there are too many to tell apart, one for all behind and one ahead. */
  private static List<ProgressBlocks.Segment> blocks(Timeline timeline) {
    if (timeline.rows().size() > MOST_BLOCKS) {
      Duration gone = Duration.between(timeline.plannedStart(), timeline.now());
      Duration whole = Duration.between(timeline.plannedStart(), timeline.plannedEnd());
      double passed = Math.clamp(gone.toMillis() / (double) whole.toMillis(), 0, 1);
      return List.of(ProgressBlocks.Segment.now(whole, passed));
    }
    List<ProgressBlocks.Segment> blocks = new ArrayList<>();
    for (Row row : timeline.rows()) {
      Duration length = row.item().length();
      blocks.add(
          switch (row.standing()) {
            case DONE, PASSED -> ProgressBlocks.Segment.done(length);
            case NOW -> ProgressBlocks.Segment.now(length, passed(timeline, row));
            case SKIPPED, NEXT, AHEAD -> ProgressBlocks.Segment.ahead(length);
          });
    }
    return blocks;
  }

  TimelineRow row(Snapshot now, int index) {
    Words spoken = words.getValue();
    Row row = now.timeline().rows().get(index);
    Item item = row.item();
    ZoneId zone = now.state().sheet().zone();
    String time = clock(spoken, row.start(), zone);
    String planned = clock(spoken, row.plannedStart(), zone);
    boolean open = row.standing() == Standing.NOW || row.standing().compareTo(Standing.NOW) > 0;
    String length =
        spoken.length(
            row.standing() == Standing.DONE
                ? minutes(Duration.between(row.start(), row.end()))
                : item.length());
    if (row.standing() == Standing.SKIPPED) {
      length = spoken.text("timeline.left-out");
    }
    LocalTime at = item.at();
    Course.Begin begin = now.state().course().begin();
    Duration moved = begin == null ? Duration.ZERO : begin.shift();
    String pin = at == null ? null : RowWords.pin(spoken, at.plus(moved), now.timeline(), row);
    String standing = spoken.text("timeline.standing." + key(row.standing()));
    Icon icon =
        switch (row.standing()) {
          case DONE -> Icon.CHECK;
          case PASSED, SKIPPED -> Icon.REMOVE;
          case NOW, NEXT, AHEAD -> Icon.valueOf(item.kind().name());
        };
    return new TimelineRow(
        row.standing(),
        icon,
        time,
        open ? RowWords.plan(spoken, now.state().course(), row, planned) : null,
        item.title(),
        length,
        item.lead(),
        pin,
        RowWords.facts(RowWords.parts(spoken, item), RowWords.usual(spoken, experience.get(), row)),
        row.standing() == Standing.NOW ? RowWords.running(spoken, now.timeline()) : null,
        row.standing() == Standing.NOW ? passed(now.timeline(), row) : 0,
        spoken.text("timeline.said", time, item.title(), length, standing));
  }

  /** Whether an item's times, and the room before its pin, are the same in two timelines. */
  static boolean isAtRest(Timeline before, Timeline now, int index) {
    if (index >= before.rows().size() || index >= now.rows().size()) {
      return false;
    }
    Row earlier = before.rows().get(index);
    Row later = now.rows().get(index);
    return earlier.equals(later) && before.slack(earlier).equals(now.slack(later));
  }

  /** The line for so many items that lie behind. */
  TimelineRow together(Snapshot now, int count) {
    Words spoken = words.getValue();
    Row first = now.timeline().rows().getFirst();
    String time = clock(spoken, first.start(), now.state().sheet().zone());
    String title = spoken.text("timeline.together", count);
    return new TimelineRow(
        Standing.DONE,
        Icon.ALL_DONE,
        time,
        null,
        title,
        "",
        null,
        null,
        null,
        null,
        0,
        spoken.text("timeline.together-said", time, title));
  }

  /** The last line: when it all ends, or did. */
  TimelineRow end(Snapshot now) {
    Words spoken = words.getValue();
    Timeline timeline = now.timeline();
    ZoneId zone = now.state().sheet().zone();
    boolean over = now.state().course().ended() != null;
    String time = clock(spoken, timeline.expectedEnd(), zone);
    String planned = clock(spoken, timeline.plannedEnd(), zone);
    boolean off = timeline.drift().abs().toMinutes() > 0;
    String plan = off ? spoken.text("timeline.plan", planned) : null;
    String title = spoken.text("now.the-end");
    return new TimelineRow(
        over ? Standing.DONE : Standing.AHEAD,
        Icon.STOP,
        time,
        plan,
        title,
        "",
        null,
        null,
        over ? null : RowWords.usualEnd(spoken, experience.get(), timeline, zone),
        null,
        0,
        spoken.text("timeline.end-said", time, title));
  }

  private static double passed(Timeline timeline, Row row) {
    double whole = Duration.between(row.start(), row.end()).toMillis();
    double gone = Duration.between(row.start(), timeline.now()).toMillis();
    return whole <= 0 ? 0 : Math.clamp(gone / whole, 0, 1);
  }

  private static String key(Standing standing) {
    return standing.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String clock(Words spoken, Instant instant, ZoneId zone) {
    return spoken.clock(instant.atZone(zone).toLocalTime());
  }

  /** Whole minutes, rounded: seconds are noise in a list. */
  private static Duration minutes(Duration length) {
    return Duration.ofMinutes(Math.round(length.toSeconds() / 60.0));
  }
}
