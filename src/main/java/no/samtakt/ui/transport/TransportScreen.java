package no.samtakt.ui.transport;

import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the row reads.
 *
 * @param undo what would be undone; null when there is nothing
 * @param position which item of how many
 * @param next what the large button does, named
 */
record TransportScreen(
    Stage stage, @Nullable Message undo, String position, boolean paused, String next) {
  /** How far the session has come. */
  enum Stage {
    BEFORE,
    RUNNING,
    ENDED
  }
}
