package no.samtakt.ui.cohost;

import java.time.Instant;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Current;
import no.samtakt.session.Timeline.Stretch;
import no.samtakt.ui.cohost.CohostScreen.NextCue;
import no.samtakt.ui.kit.Digits;
import no.samtakt.ui.moment.Mark;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.Clock;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.PartState;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the time out for the co-host, in one language. */
final class CohostReading {
  /** What a run sheet writes of a line that is the co-host's. */
  private static final String COHOST = "cohost";

  private final Snapshot snapshot;
  private final Words words;
  private final Moment moment;

  private CohostReading(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
    this.moment = used(Moment.of(snapshot, words));
  }

  static CohostScreen of(Snapshot snapshot, Words words) {
    return new CohostReading(snapshot, words).screen();
  }

  /**
   * While time runs, how much of it is used: when the next item comes stands on a line of its own.
   */
  private Moment used(Moment read) {
    Clock clock = read.clock();
    boolean counts = clock.state() == Moment.State.RUNNING || clock.state() == Moment.State.WARNING;
    if (!counts) {
      return read;
    }
    String detail =
        words.text("cohost.used", Digits.length(clock.total().minus(clock.left())), clock.total());
    Clock told =
        new Clock(
            clock.state(),
            clock.digits(),
            clock.word(),
            detail,
            clock.total(),
            clock.left(),
            clock.takt());
    return new Moment(
        read.head(), read.parts(), told, read.question(), read.script(), read.following());
  }

  private CohostScreen screen() {
    Current current = snapshot.timeline().current();
    Item item = item(snapshot);
    List<Line> lines = item == null ? List.of() : own(item);
    if (current == null) {
      return new CohostScreen(moment, moment.head().about(), "", "", lines, open(lines));
    }
    Stretch now = current.stretches().get(current.segment());
    String from = clock(now.start());
    String to = clock(now.end());
    return new CohostScreen(moment, about(current, from, to), from, to, lines, cue(current, lines));
  }

  /** The item in view: the one that runs, or the first before the start. */
  private static @Nullable Item item(Snapshot snapshot) {
    Item running = snapshot.state().course().item();
    boolean before = snapshot.state().course().begin() == null;
    return running == null && before
        ? snapshot.state().course().nextAfter(-1).orElse(null)
        : running;
  }

  private List<Line> own(Item item) {
    return moment.script().stream()
        .filter(line -> line.index() >= 0 && COHOST.equals(item.script().get(line.index()).by()))
        .toList();
  }

  private String about(Current current, String from, String to) {
    String how =
        moment.parts().stream()
            .filter(part -> part.state() == PartState.NOW)
            .map(Moment.Part::name)
            .findFirst()
            .orElseGet(() -> mode(current));
    String lead = current.item().lead();
    return lead == null
        ? words.text("cohost.about", how, from, to)
        : words.text("cohost.about-lead", how, lead, from, to);
  }

  private String mode(Current current) {
    return words.text("mode." + current.item().segments().get(current.segment()).mode().key());
  }

  private @Nullable NextCue cue(Current current, List<Line> lines) {
    return Mark.next(snapshot.timeline())
        .map(mark -> told(mark, current))
        .orElseGet(() -> open(lines));
  }

  private NextCue told(Mark mark, Current current) {
    String lead = current.item().lead();
    String whom = lead == null ? words.text("cohost.the-leader") : lead;
    boolean whole = mark.left().toSecondsPart() == 0;
    Object left = whole ? (Object) mark.left().toMinutes() : mark.left();
    String kind =
        mark.left().isZero()
            ? (mark.about() == Mark.About.PART ? "part-over" : "over")
            : switch (mark.about()) {
              case HALF -> "half";
              case PART -> "part";
              case ITEM -> whole ? "minutes" : "length";
            };
    Timeline timeline = snapshot.timeline();
    return new NextCue(
        words.text("cohost.cue-in", Digits.left(mark.until())),
        words.text("cohost.tell." + kind, whom, left),
        clock(timeline.now().plus(mark.until())),
        words.text("cohost.send." + kind, left));
  }

  /** The first line of their own that is to be done; those to be said come when they come. */
  private @Nullable NextCue open(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.kind() == Moment.LineKind.DO && !line.done())
        .findFirst()
        .map(line -> new NextCue(words.text("cohost.cue-yours"), line.text(), "", null))
        .orElse(null);
  }

  private String clock(Instant instant) {
    return words.clock(instant.atZone(snapshot.state().sheet().zone()).toLocalTime());
  }
}
