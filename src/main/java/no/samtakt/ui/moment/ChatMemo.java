package no.samtakt.ui.moment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages of the round that goes on. They are worked out again only when it has changed: a
 * moment is read every second, and a thousand names take their time.
 */
final class ChatMemo {
  private @Nullable RoundOut told;
  private List<String> messages = List.of();

  List<String> of(RoundOut round) {
    if (!round.equals(told)) {
      told = round;
      messages = round.messages();
    }
    return messages;
  }
}
