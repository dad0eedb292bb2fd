package no.samtakt.ui.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;

/** Times of the running item, as participants are told them. */
record Clockwork(Snapshot now, Timeline.Current current, Words words) {

  /** Counts what is counted now; the words are what the moment asks for, else {@code usual}. */
  Countdown countdown(String usual) {
    Icon icon = null;
    String said = usual;
    if (current.paused()) {
      icon = Icon.PAUSE;
      said = words.text("participants.paused");
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
    return instant.atZone(now.state().sheet().zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** The item after this one, and when it is expected to begin. */
  Optional<Timeline.Row> next() {
    return now.timeline().rows().stream()
        .filter(row -> row.standing() == Timeline.Standing.NEXT)
        .findFirst();
  }

  /**
   * The same with the wait for the next item's fixed time counted in: people come back when it
   * begins, not when the break has run out.
   */
  Countdown untilNext() {
    Duration gap =
        next()
            .map(row -> Duration.between(current.ends(), row.start()))
            .filter(Duration::isPositive)
            .orElse(Duration.ZERO);
    Countdown own = countdown("");
    return current.beat() == Beat.OVER && !gap.isPositive()
        ? own
        : Countdown.of(
            current.total().plus(gap),
            (current.left().isNegative() ? Duration.ZERO : current.left()).plus(gap),
            own.paused(),
            own.icon(),
            own.paused() ? own.words() : "");
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
