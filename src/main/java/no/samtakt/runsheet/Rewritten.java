package no.samtakt.runsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the same time with other things written of it. */
final class Rewritten {
  private Rewritten() {}

  /** What an item may have several of. */
  record Lists(List<ScriptLine> script, List<String> chat, List<ToolLink> tools) {
    Lists {
      script = List.copyOf(script);
      chat = List.copyOf(chat);
      tools = List.copyOf(tools);
    }

    static Lists of(Item item) {
      return new Lists(item.script(), item.chat(), item.tools());
    }
  }

  static Item of(
      Item item,
      Kind kind,
      @Nullable String lead,
      @Nullable String purpose,
      @Nullable String prompt,
      @Nullable String planB,
      Lists lists) {
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
        lists.script(),
        prompt,
        item.card(),
        lists.chat(),
        lists.tools(),
        item.warn(),
        item.end(),
        planB,
        item.topics(),
        item.notes());
  }
}
