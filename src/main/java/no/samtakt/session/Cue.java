package no.samtakt.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A few words in private between the leader and the co-host, such as «Rund av». Participants never
 * see one.
 *
 * @param number counted from 1 in the session
 * @param seen when the other one said that they had seen it; null until then
 */
public record Cue(int number, Instant at, Sender from, String text, @Nullable Instant seen) {
  /** Whose words they are. */
  public enum Sender {
    LEADER,
    COHOST
  }

  Cue seen(Instant when) {
    return new Cue(number, at, from, text, when);
  }
}
