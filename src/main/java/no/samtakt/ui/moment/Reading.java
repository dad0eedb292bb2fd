package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Leg;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.session.Timeline.Stretch;
import no.samtakt.session.Visit;
import no.samtakt.ui.kit.Digits;
import no.samtakt.ui.moment.Moment.Following;
import no.samtakt.ui.moment.Moment.Head;
import no.samtakt.ui.moment.Moment.Part;
import no.samtakt.ui.moment.Moment.PartState;
import no.samtakt.ui.moment.Moment.Question;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a snapshot out in one language. */
final class Reading {
  private final Snapshot snapshot;
  private final Words words;
  private final ChatMemo chat;
  private final RunSheet sheet;
  private final Timeline timeline;
  private final @Nullable Current current;

  Reading(Snapshot snapshot, Words words, ChatMemo chat) {
    this.chat = chat;
    this.snapshot = snapshot;
    this.words = words;
    this.sheet = snapshot.state().sheet();
    this.timeline = snapshot.timeline();
    this.current = timeline.current();
  }

  /** The item whose script stands on the screen: the running one, or the first before the start. */
  static @Nullable ItemId itemInView(Snapshot snapshot) {
    Item item = item(snapshot);
    return item == null ? null : item.id();
  }

  private static @Nullable Item item(Snapshot snapshot) {
    Current current = snapshot.timeline().current();
    if (current != null) {
      return current.item();
    }
    boolean over = snapshot.state().course().ended() != null;
    return over ? null : snapshot.state().course().nextAfter(-1).orElse(null);
  }

  Moment screen() {
    Item item = item(snapshot);
    TimerReading timer = new TimerReading(snapshot, words);
    if (item == null) {
      Head over = new Head(Kind.CHECK_OUT, sheet.title(), words.text("now.over"), null, "", "");
      return new Moment(over, List.of(), timer.over(), null, List.of(), null);
    }
    return new Moment(
        head(item),
        parts(),
        current == null ? timer.before() : timer.running(current),
        question(item),
        new ScriptReading(snapshot, words, chat).lines(item),
        following());
  }

  private Head head(Item item) {
    String lead = item.lead() == null ? null : words.text("now.lead", item.lead());
    if (current == null) {
      return new Head(
          item.kind(), sheet.title(), words.text("now.first-item", item.title()), lead, "", "");
    }
    boolean divided = current.stretches().size() > 1;
    String kind = words.text("kind." + item.kind().key());
    Duration left = current.itemLeft();
    String whole =
        left.isNegative()
            ? words.text("now.item-over", Digits.length(left.abs()))
            : words.text("now.item-left", Digits.left(left), whole(item.length()));
    return new Head(
        item.kind(),
        item.title(),
        kind.equalsIgnoreCase(item.title()) ? "" : kind,
        lead,
        divided ? words.text("now.whole-item") : words.text("now.of-the-item"),
        divided ? whole : words.length(item.length().plus(adjusted())));
  }

  /** Minutes alone, where there are no seconds. */
  private static String whole(Duration length) {
    return length.toSecondsPart() == 0 ? Long.toString(length.toMinutes()) : Digits.length(length);
  }

  /** Minutes that the leader gave the running item, or took from it. */
  private Duration adjusted() {
    Visit visit = snapshot.state().course().visit();
    return visit == null
        ? Duration.ZERO
        : visit.legs().stream().map(Leg::adjusted).reduce(Duration.ZERO, Duration::plus);
  }

  private List<Part> parts() {
    if (current == null || current.stretches().size() < 2) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Stretch stretch : current.stretches()) {
      String name = name(current.item(), stretch.segment(), stretch.standing() == Standing.NOW);
      parts.add(
          switch (stretch.standing()) {
            case DONE, PASSED, SKIPPED ->
                new Part(PartState.DONE, name, words.length(minutes(stretch)));
            case NOW ->
                new Part(PartState.NOW, name, words.text("now.until", clock(stretch.end())));
            case NEXT, AHEAD ->
                new Part(
                    PartState.AHEAD,
                    name,
                    words.text("now.from-to", clock(stretch.start()), clock(stretch.end())));
          });
    }
    return parts;
  }

  private String name(Item item, int segment, boolean running) {
    return switch (item.shape()) {
      case Shape.Phased(List<Phase> phases) ->
          words.text("mode." + phases.get(segment).mode().key());
      case Shape.InRounds in when running ->
          words.text("now.round-of", segment + 1, in.rounds().count());
      case Shape.InRounds in -> words.text("now.round", segment + 1);
      case Shape.Whole whole -> item.title();
    };
  }

  private static Duration minutes(Stretch stretch) {
    Duration length = Duration.between(stretch.start(), stretch.end());
    return Duration.ofMinutes(Math.round(length.toSeconds() / 60.0));
  }

  private @Nullable Question question(Item item) {
    return item.prompt() == null ? null : new Question(words.text("now.question"), item.prompt());
  }

  private @Nullable Following following() {
    int index = snapshot.state().course().index();
    for (Timeline.Row row : timeline.rows()) {
      boolean ahead = row.standing() == Standing.NEXT;
      if (ahead && (current != null || index < 0)) {
        Item item = row.item();
        if (current == null && item.equals(item(snapshot))) {
          return following("now.first", row);
        }
        return following("now.next", row);
      }
    }
    if (current == null) {
      return null;
    }
    return new Following(
        Kind.CHECK_OUT,
        words.text("now.next"),
        words.text("now.the-end"),
        "",
        "",
        null,
        clock(timeline.expectedEnd()));
  }

  private Following following(String label, Timeline.Row row) {
    Item item = row.item();
    String todo =
        item.script().stream()
            .filter(line -> line.act() == ScriptLine.Act.DO)
            .map(line -> line.text())
            .findFirst()
            .orElse(item.purpose() == null ? "" : item.purpose());
    return new Following(
        item.kind(),
        words.text(label),
        item.title(),
        todo,
        words.length(item.length()),
        item.lead(),
        clock(row.start()));
  }

  private String clock(Instant instant) {
    return words.clock(instant.atZone(sheet.zone()).toLocalTime());
  }
}
