package no.samtakt.runsheet;

import java.time.Duration;
import java.util.List;

/** An item in another shape: what the author wrote of it is kept, as far as it still fits. */
final class Reshaped {
  private Reshaped() {}

  /** The same item; warnings that come earlier than its new beginning go. */
  static Item of(Item item, Shape shape) {
    Duration length = shape.length();
    Duration shortest = item.shortest().compareTo(length) > 0 ? length : item.shortest();
    return of(
        item,
        item.id(),
        item.title(),
        shape,
        shortest,
        true,
        item.script(),
        item.end(),
        item.topics());
  }

  /** A part of an item, which may have another name and less to say. */
  static Item of(
      Item item,
      ItemId id,
      String title,
      Shape shape,
      Duration shortest,
      boolean pinned,
      List<ScriptLine> script,
      AtZero end,
      List<Topic> topics) {
    Duration length = shape.length();
    return new Item(
        id,
        title,
        item.kind(),
        shape,
        shortest,
        item.cut(),
        pinned ? item.at() : null,
        item.lead(),
        item.purpose(),
        script,
        item.prompt(),
        item.card(),
        item.chat(),
        item.tools(),
        item.warn().stream().filter(each -> each.compareTo(length) <= 0).toList(),
        end,
        item.planB(),
        topics,
        item.notes());
  }
}
