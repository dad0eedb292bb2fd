package no.samtakt.ui.timeline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.history.Experience;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Digits;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What stands beside an item's title, in words. */
final class RowWords {
  private RowWords() {}

  /** The pin, and what the session has to spare before it, or is too late for it by. */
  static String pin(Words spoken, LocalTime at, Timeline timeline, Row row) {
    long minutes = timeline.slack(row).toMinutes();
    if (row.standing().compareTo(Standing.NOW) <= 0 || minutes == 0) {
      return spoken.text("timeline.pinned", at);
    }
    Duration much = Duration.ofMinutes(Math.abs(minutes));
    return spoken.text(minutes > 0 ? "timeline.pinned-gap" : "timeline.pinned-late", at, much);
  }

  /** When it was planned, where that is another time; of what was put in, that it was not. */
  static @Nullable String plan(Words spoken, Course course, Row row, String planned) {
    if (!course.isPlanned(row.item().id())) {
      return spoken.text("timeline.unplanned");
    }
    return isOff(row) ? spoken.text("timeline.plan", planned) : null;
  }

  /** Seconds are noise: less than a minute off its plan is on it. */
  private static boolean isOff(Row row) {
    return Duration.between(row.plannedStart(), row.start()).abs().toMinutes() > 0;
  }

  static @Nullable String parts(Words spoken, Item item) {
    if (!(item.shape() instanceof Shape.Phased(List<Phase> phases)) || phases.size() < 2) {
      return null;
    }
    String minutes =
        phases.stream()
            .map(phase -> Long.toString(phase.duration().toMinutes()))
            .collect(Collectors.joining(" + "));
    boolean whole = phases.stream().allMatch(phase -> phase.duration().toSecondsPart() == 0);
    return whole ? spoken.text("timeline.parts", minutes) : null;
  }

  /** What an item ahead uses to take, where that is something else than what is set off for it. */
  static @Nullable String usual(Words spoken, Experience experience, Row row) {
    if (row.standing() != Standing.NEXT && row.standing() != Standing.AHEAD) {
      return null;
    }
    return experience
        .of(row.item())
        .filter(usual -> !usual.median().equals(row.item().length()))
        .map(usual -> spoken.text("timeline.usual", usual.median()))
        .orElse(null);
  }

  /** When it would end if all ahead took what it uses to, where that is another minute. */
  static @Nullable String usualEnd(
      Words spoken, Experience experience, Timeline timeline, ZoneId zone) {
    return experience
        .end(timeline)
        .filter(end -> Duration.between(timeline.expectedEnd(), end).abs().toMinutes() > 0)
        .map(end -> spoken.text("timeline.usual-end", end.atZone(zone).toLocalTime()))
        .orElse(null);
  }

  /** What there is to say, on one line. */
  static @Nullable String facts(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one + " · " + other;
  }

  /**
   * In whole minutes, rounded up: the seconds stand in the timer, and a list that changes with each
   * of them draws the eye and lays out every row.
   */
  private static String minutes(Words spoken, Duration length) {
    return spoken.length(Duration.ofMinutes(Math.ceilDiv(length.toSeconds(), 60)));
  }

  static @Nullable String running(Words spoken, Timeline timeline) {
    Timeline.Current current = timeline.current();
    if (current == null) {
      return null;
    }
    if (current.beat() == Beat.WAITING) {
      return spoken.text("timeline.starts-in", Digits.left(current.left()));
    }
    if (current.itemLeft().isNegative()) {
      long over = current.itemLeft().abs().toMinutes();
      return over == 0
          ? spoken.text("timeline.over-now")
          : spoken.text("timeline.over", spoken.length(Duration.ofMinutes(over)));
    }
    int count = current.stretches().size();
    int number = current.segment() + 1;
    return switch (current.item().shape()) {
      case Shape.Whole whole -> spoken.text("timeline.left", minutes(spoken, current.left()));
      case Shape.InRounds rounds -> spoken.text("now.round-of", number, count);
      case Shape.Phased phased ->
          spoken.text(
              "timeline.phase-of",
              spoken.text("mode." + phased.phases().get(current.segment()).mode().key()),
              number,
              count);
    };
  }
}
