package no.samtakt.runsheet;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One item of a run sheet.
 *
 * @param shape how long it lasts, and how that time is divided
 * @param shortest the shortest acceptable length; the whole length where the author says nothing
 * @param at the pinned clock time in the sheet's zone: it never starts earlier
 * @param lead who leads it
 * @param warn times before the item's end at which the leader wants a warning
 * @param planB what to do when the plan fails
 */
public record Item(
    ItemId id,
    String title,
    Kind kind,
    Shape shape,
    Duration shortest,
    @Nullable Cut cut,
    @Nullable LocalTime at,
    @Nullable String lead,
    @Nullable String purpose,
    List<ScriptLine> script,
    @Nullable String prompt,
    @Nullable CardChoice card,
    List<String> chat,
    List<ToolLink> tools,
    List<Duration> warn,
    AtZero end,
    @Nullable String planB,
    List<Topic> topics,
    @Nullable String notes) {

  /** People a group where the sheet forms groups but does not say how large. */
  public static final int USUAL_GROUP = 4;

  public Item {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an item has a title");
    }
    if (!shortest.isPositive() || shortest.compareTo(shape.length()) > 0) {
      throw new IllegalArgumentException("the shortest length is above zero and within the length");
    }
    script = List.copyOf(script);
    chat = List.copyOf(chat);
    tools = List.copyOf(tools);
    warn = List.copyOf(warn);
    topics = List.copyOf(topics);
  }

  public Duration length() {
    return shape.length();
  }

  /**
   * What counts down, one after the other; there is always at least one. Nobody is grouped in the
   * slots of an Open Space: there people choose a room themselves.
   */
  public List<Segment> segments() {
    return switch (kind) {
      case PAIRS -> shape.segments(2);
      case GROUPS -> shape.segments(USUAL_GROUP);
      case OPEN_SPACE -> shape.segments(0).stream().map(Segment::ungrouped).toList();
      default -> shape.segments(0);
    };
  }

  /** The topics that people choose among in a segment; none where there is nothing to choose. */
  public List<Topic> topics(int segment) {
    if (topics.isEmpty() || !kind.hasTopics()) {
      return List.of();
    }
    OptionalInt slot = Slots.of(shape.segments(0), segment);
    return topics.stream().filter(topic -> slot.equals(OptionalInt.of(topic.slot()))).toList();
  }
}
