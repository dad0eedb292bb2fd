package no.samtakt.checks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ScriptLine;

/** What an item puts into the chat. */
final class Chat {
  private Chat() {}

  static List<String> texts(Item item) {
    return Stream.concat(
            item.script().stream().map(ScriptLine::chat).filter(Objects::nonNull),
            item.chat().stream())
        .toList();
  }

  /** Whether people are asked something there, so that all can answer at once. */
  static boolean isUsed(Item item) {
    return !texts(item).isEmpty();
  }
}
