package no.samtakt.app;

import java.util.List;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/** Asks before a running session is left; it can always be gone on with. */
final class Leaving {
  private enum Answer {
    STAY,
    KEEP,
    END
  }

  private final ConsoleHost host;
  private final Telling telling;
  private final Speech speech;

  Leaving(ConsoleHost host, Telling telling, Speech speech) {
    this.host = host;
    this.telling = telling;
    this.speech = speech;
  }

  /** Whether whatever is open may be left now. */
  boolean allowed() {
    if (!host.isRunning() || host.isRehearsal()) {
      return true;
    }
    Answer answer =
        telling
            .ask(
                Message.of("console.close-title"),
                Message.of("console.close-text"),
                List.of(
                    new Choice<>(Answer.STAY, speech.text("console.stay"), Choice.Kind.CANCEL),
                    new Choice<>(Answer.END, speech.text("console.close-end"), Choice.Kind.OTHER),
                    new Choice<>(
                        Answer.KEEP, speech.text("console.close-keep"), Choice.Kind.DEFAULT)))
            .orElse(Answer.STAY);
    return switch (answer) {
      case STAY -> false;
      case KEEP -> true;
      case END -> host.end();
    };
  }
}
