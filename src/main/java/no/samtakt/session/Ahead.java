package no.samtakt.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Shortening;
import no.samtakt.session.Timeline.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What lies between the running item and the moment that {@link CatchUp} aims at.
 *
 * @param pinned the item whose pin is aimed at; null for the planned end
 * @param from when the running item is expected to end
 * @param pieces what is still to be run, in order; nothing that is done, passed or left out
 */
record Ahead(@Nullable ItemId pinned, Instant from, List<Piece> pieces, Instant aim) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /**
   * One item.
   *
   * @param pin the instant it never starts before; null without one
   * @param most whole minutes it can give up and stay
   * @param order its number in the author's cut order; 0 when it stays
   */
  record Piece(Item item, @Nullable Instant pin, int most, int order) {
    static Piece of(Item item, @Nullable Instant pin) {
      int spare = (int) item.length().minus(least(item, pin)).toMinutes();
      int most = Math.min(spare, Shortening.minutes(item.shape()));
      boolean stays = pin != null || item.kind() == Kind.BUFFER;
      int order = !stays && item.cut() instanceof Cut.InOrder in ? in.order() : 0;
      return new Piece(item, pin, most, order);
    }

    boolean buffer() {
      return item.kind() == Kind.BUFFER;
    }

    /** A buffer may go altogether, unless it is pinned or its author says otherwise. */
    private static Duration least(Item item, @Nullable Instant pin) {
      boolean said = item.shortest().compareTo(item.length()) < 0;
      if (item.kind() != Kind.BUFFER) {
        return item.shortest();
      }
      if (pin == null && item.cut() instanceof Cut.InOrder) {
        return Duration.ZERO;
      }
      if (said) {
        return item.shortest();
      }
      boolean stays = pin != null || item.cut() instanceof Cut.Never;
      return stays ? MINUTE : Duration.ZERO;
    }
  }

  Ahead {
    pieces = List.copyOf(pieces);
  }

  /** Up to the planned end; empty when nothing is running. */
  static Optional<Ahead> toEnd(Course course, Timeline timeline) {
    return course.running()
        ? Optional.of(until(timeline, null, timeline.plannedEnd()))
        : Optional.empty();
  }

  /** Up to a pin; empty when that item is not ahead or has none. */
  static Optional<Ahead> toPin(Course course, Timeline timeline, ItemId item) {
    if (!course.running()) {
      return Optional.empty();
    }
    return timeline.rows().stream()
        .filter(row -> row.item().id().equals(item) && lies(row) && row.item().at() != null)
        .findFirst()
        .map(row -> until(timeline, row.item(), timeline.plannedEnd()));
  }

  /** The pins are those of the times now expected, so they stay where they are. */
  private static Ahead until(Timeline timeline, @Nullable Item last, Instant plannedEnd) {
    Instant from = timeline.now();
    List<Piece> pieces = new ArrayList<>();
    for (Timeline.Row row : timeline.rows()) {
      if (row.standing() == Standing.NOW) {
        from = row.end();
      } else if (lies(row)) {
        Instant pin = row.pin();
        if (last != null && row.item().equals(last) && pin != null) {
          return new Ahead(last.id(), from, pieces, pin);
        }
        pieces.add(Piece.of(row.item(), pin));
      }
    }
    return new Ahead(null, from, pieces, plannedEnd);
  }

  static boolean lies(Timeline.Row row) {
    return row.standing() == Standing.NEXT || row.standing() == Standing.AHEAD;
  }

  /**
   * What the session is a minute late for, or more: pinned items ahead, in their order, and the
   * planned end, which comes first, for it is what a session is for the most part led by.
   */
  static List<Due> due(Course course, Timeline timeline) {
    if (!course.running()) {
      return List.of();
    }
    List<Due> due = new ArrayList<>();
    add(due, null, timeline.plannedEnd(), timeline.expectedEnd());
    Instant reached = timeline.now();
    for (Timeline.Row row : timeline.rows()) {
      Instant pin = row.pin();
      if (pin != null) {
        add(due, row.item().id(), pin, reached);
      }
      reached = lies(row) || row.standing() == Standing.NOW ? row.end() : reached;
    }
    return due;
  }

  private static void add(List<Due> due, @Nullable ItemId item, Instant at, Instant reached) {
    if (Duration.between(at, reached).compareTo(MINUTE) >= 0) {
      due.add(new Due(item, at));
    }
  }

  /** When the aim is reached with the pieces as they are. */
  Instant end() {
    return end(pieces.stream().map(piece -> piece.item().length()).toList());
  }

  /** When it is reached with the pieces as long as this; those that go are given as zero. */
  Instant end(List<Duration> lengths) {
    Instant cursor = from;
    for (int i = 0; i < pieces.size(); i++) {
      Instant pin = pieces.get(i).pin();
      Instant begins = pin == null || pin.isBefore(cursor) ? cursor : pin;
      cursor = begins.plus(lengths.get(i));
    }
    return cursor;
  }
}
