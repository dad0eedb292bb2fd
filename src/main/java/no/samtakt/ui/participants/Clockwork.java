package no.samtakt.ui.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;

/**
 * Times of the running item, as participants are told them. An item that was gone to before its
 * fixed time has not begun: its time is the one until it does.
 */
record Clockwork(Snapshot now, Timeline.Current current, Words words) {

  /** Counts what is counted now; the words are what the moment asks for, else {@code usual}. */
  Countdown countdown(String usual) {
    Icon icon = null;
    String said = usual;
    if (current.paused()) {
      icon = Icon.PAUSE;
      said = words.text("participants.paused");
    } else if (current.beat() == Beat.WAITING) {
      said = words.text("participants.begins-at", begins());
    } else if (current.beat() == Beat.OVER) {
      said = words.text("participants.over");
    } else if (current.beat() == Beat.SWAP) {
      icon = Icon.GO;
      said = swap();
    }
    return Countdown.of(current.total(), current.left(), current.paused(), icon, said);
  }

  private String swap() {
    List<Segment> segments = current.item().segments();
    if (segments.get(current.segment()).mode() == Mode.PLENARY) {
      return words.text("participants.to-plenary");
    }
    boolean fromRooms = current.segment() > 0 && segments.get(current.segment() - 1).size() > 0;
    return words.text(fromRooms ? "participants.swap" : "participants.to-room");
  }

  /** What stands under the digits of an item while nothing else is to be said. */
  String usual() {
    if (current.item().shape() instanceof Shape.Phased) {
      Mode mode = current.item().segments().get(current.segment()).mode();
      return words.text("participants.left-" + mode.key());
    }
    return words.text("participants.until", clock(current.ends()));
  }

  LocalTime clock(Instant instant) {
    return now.state().sheet().clock(instant);
  }

  /** When everybody is to leave for a phase or round of the running item: before its swap. */
  Instant leaves(Timeline.Stretch stretch) {
    return stretch.start().minus(current.item().segments().get(stretch.segment()).swap());
  }

  /** When what is waited for begins. */
  LocalTime begins() {
    return clock(now.now().plus(current.left()));
  }

  /** Room that the leader has put by is the leader's own: participants are told what follows. */
  boolean isBuffer() {
    return current.item().kind() == Kind.BUFFER;
  }

  /** The item after this one, and when it is expected to begin; after a buffer, not another. */
  Optional<Timeline.Row> next() {
    return now.timeline().rows().stream()
        .filter(row ->
            row.standing() == Timeline.Standing.NEXT || row.standing() == Timeline.Standing.AHEAD)
        .filter(row -> !isBuffer() || row.item().kind() != Kind.BUFFER)
        .findFirst();
  }

  /**
   * Counts down to when everybody is needed again: to the next item with its fixed time, not to
   * when the break has run out. What is waited for is what they are needed for, unless that is the
   * break itself.
   */
  Countdown untilNext() {
    Instant from = row().start();
    Instant to = onwards();
    boolean waits = now.now().isBefore(from) && to.equals(from);
    Duration left = Duration.between(now.now(), to);
    return Countdown.of(
        waits ? current.total() : Duration.between(earlier(from, now.now()), to),
        left,
        current.paused(),
        current.paused() ? Icon.PAUSE : null,
        current.paused() ? words.text("participants.paused") : "");
  }

  /** When everybody is needed again. */
  Instant onwards() {
    boolean waits = current.beat() == Beat.WAITING && current.item().kind() != Kind.BREAK;
    return waits && !isBuffer()
        ? row().start()
        : next().map(Timeline.Row::start).orElseGet(() -> row().end());
  }

  private Timeline.Row row() {
    return now.timeline().rows().get(now.state().sheet().indexOf(current.item().id()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** What everybody works with in the running item; empty where it has no question. */
  String prompt() {
    String prompt = current.item().prompt();
    return prompt == null ? "" : prompt.strip();
  }

  /** What is left, in words; what the moment asks for goes before it. */
  String left() {
    Countdown countdown = countdown("");
    return countdown.words().isEmpty()
        ? words.text("participants.left", countdown.digits())
        : countdown.words();
  }

  /** «Speed date, runde 2 av 3». */
  String heading() {
    Item item = current.item();
    int count = item.segments().size();
    return switch (item.shape()) {
      case Shape.InRounds in when count > 1 ->
          words.text("participants.round", item.title(), current.segment() + 1, count);
      case Shape.Phased phased when count > 1 ->
          words.text("participants.phase", item.title(), current.segment() + 1, count);
      default -> item.title();
    };
  }
}
