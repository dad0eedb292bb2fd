package no.samtakt.runsheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits an item in two: what has been run of it, and the rest, which is an item of its own.
 *
 * <p>The rest begins with what remains of the phase or round that was cut through, and has the
 * later ones as they were. Less than a minute of one that others follow is not worth coming back
 * to, and is let go. Rounds that are all whole stay rounds, and as such have no moving time before
 * the first.
 */
public final class Splitting {
  /** What is shorter is no item of its own. */
  public static final Duration LEAST = Duration.ofMinutes(1);

  private Splitting() {}

  /**
   * Where an item is cut through.
   *
   * @param segment the phase or round that is cut, counted from 0
   * @param run how long it was run; above zero
   * @param left how long it has left; negative when it has run over
   */
  public record Place(int segment, Duration run, Duration left) {}

  /** The segment that the rest begins with: the one cut, or the next where too little is left. */
  public static int first(Place place) {
    return place.left().compareTo(LEAST) < 0 ? place.segment() + 1 : place.segment();
  }

  /**
   * What has been run. It stands at zero and waits for the leader, also where the item would go on
   * by itself, because it was the leader who stopped it.
   */
  public static Item head(Item item, Place place) {
    List<Segment> segments = item.segments();
    List<Segment> run = new ArrayList<>(segments.subList(0, place.segment()));
    run.add(lasting(segments.get(place.segment()), place.run(), Duration.ZERO));
    Shape shape = shape(item, run);
    Duration length = shape.length();
    return Reshaped.of(
        item,
        item.id(),
        item.title(),
        shape,
        least(item.shortest(), length),
        true,
        item.script(),
        AtZero.WAIT,
        item.topics().stream().filter(topic -> topic.slot() <= slots(run)).toList());
  }

  /**
   * What is left; empty when that is less than a minute. It has no pin: that was for the beginning.
   *
   * @param script the lines that it has
   */
  public static Optional<Item> rest(
      Item item, Place place, ItemId id, String title, List<ScriptLine> script) {
    int first = first(place);
    List<Segment> segments = item.segments();
    List<Segment> left = new ArrayList<>(segments.subList(first, segments.size()));
    if (first == place.segment()) {
      left.set(0, lasting(left.getFirst(), place.left(), place.run()));
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Shape shape = shape(item, left);
    Duration length = shape.length();
    if (length.compareTo(LEAST) < 0) {
      return Optional.empty();
    }
    Duration off = item.length().minus(length);
    Duration shortest =
        item.shortest().equals(item.length())
            ? length
            : least(most(item.shortest().minus(off), LEAST), length);
    List<Topic> topics =
        item.topics().stream()
            .filter(topic -> topic.slot() > gone(item, first))
            .map(topic -> topic.inSlot(topic.slot() - gone(item, first)))
            .toList();
    return Optional.of(
        Reshaped.of(item, id, title, shape, shortest, false, script, item.end(), topics));
  }

  /**
   * How many slots the rest of an item no longer has, whose topics are therefore not in it.
   *
   * @param first the segment that the rest begins with
   */
  public static int gone(Item item, int first) {
    return Slots.before(item.segments(), first);
  }

  private static int slots(List<Segment> segments) {
    return Slots.before(segments, segments.size());
  }

  /** An item that says nothing but how long it lasts, and keeps that length. */
  public static Item plain(ItemId id, String title, Kind kind, Duration length) {
    return new Item(
        id,
        title,
        kind,
        new Shape.Whole(length),
        length,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        AtZero.OVERTIME,
        null,
        List.of(),
        null);
  }

  /** The same work in another time; of the moving time, what has not gone. */
  private static Segment lasting(Segment segment, Duration length, Duration gone) {
    Duration swap = most(segment.swap().minus(gone), Duration.ZERO);
    Duration moving = swap.compareTo(length) < 0 ? swap : Duration.ZERO;
    return new Segment(segment.mode(), moving, length.minus(moving), segment.size());
  }

  /** Rounds are no longer equal when one was cut through, and become phases. */
  private static Shape shape(Item item, List<Segment> segments) {
    if (item.shape() instanceof Shape.Whole) {
      return new Shape.Whole(segments.getFirst().length());
    }
    if (item.shape() instanceof Shape.InRounds(Rounds rounds)
        && segments.stream().allMatch(each -> each.work().equals(rounds.duration()))) {
      return new Shape.InRounds(
          new Rounds(segments.size(), rounds.duration(), rounds.swap(), rounds.size()));
    }
    return new Shape.Phased(
        segments.stream()
            .map(each -> new Phase(each.mode(), each.length(), each.size(), each.swap()))
            .toList());
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration most(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
