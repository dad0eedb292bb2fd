package no.samtakt.runsheet;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which stretches of an item its topics belong to. A slot is a stretch in which people work in
 * groups, counted from 1: a round, or a group phase. An item that is not divided has one slot.
 */
public final class Slots {
  private Slots() {}

  /** How many slots so divided an item has. */
  public static int count(Shape shape) {
    return before(shape.segments(0), shape.segments(0).size());
  }

  /** The slot of a segment, counted from 1; nothing for one in which people are alone or all. */
  static OptionalInt of(List<Segment> segments, int segment) {
    return segment < segments.size() && isSlot(segments, segment)
        ? OptionalInt.of(before(segments, segment) + 1)
        : OptionalInt.empty();
  }

  /** How many slots there are before a segment. */
  static int before(List<Segment> segments, int segment) {
    int slots = 0;
    for (int each = 0; each < segment; each++) {
      slots += isSlot(segments, each) ? 1 : 0;
    }
    return slots;
  }

  private static boolean isSlot(List<Segment> segments, int segment) {
    return segments.size() == 1 || segments.get(segment).mode() == Mode.GROUP;
  }
}
