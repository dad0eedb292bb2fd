package no.samtakt.live;

import java.util.concurrent.CompletableFuture;
import no.samtakt.session.SessionCommand;

/** Where the windows hand in what the leader asks for. */
public interface Desk {
  /**
   * Hands a command in. The answer comes when it is committed or refused, on any thread; whoever
   * runs the windows has then already told the leader of a refusal.
   */
  CompletableFuture<Outcome> submit(SessionCommand command);

  /** Hands a command in and leaves its answer to whoever runs the windows. */
  default void give(SessionCommand command) {
    var _ = submit(command);
  }
}
