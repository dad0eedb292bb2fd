package no.samtakt.runsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the same time with other things written of it. */
final class Rewritten {
  private Rewritten() {}

  static Item of(
      Item item,
      Kind kind,
      @Nullable String lead,
      @Nullable String purpose,
      @Nullable String prompt,
      @Nullable String planB,
      List<String> chat,
      List<ToolLink> tools) {
    return new Item(
        item.id(),
        item.title(),
        kind,
        item.shape(),
        item.shortest(),
        item.cut(),
        item.at(),
        lead,
        purpose,
        item.script(),
        prompt,
        item.card(),
        chat,
        tools,
        item.warn(),
        item.end(),
        planB,
        item.topics(),
        item.notes());
  }
}
