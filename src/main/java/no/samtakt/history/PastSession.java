package no.samtakt.history;

import java.time.Instant;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A session that was opened at some time, in one line.
 *
 * @param source the run sheet's file, as it was called when it was opened; null when unknown
 * @param series what it was one session of, as its sheet said; null for none
 * @param opened when its first event happened
 * @param last when its latest event happened
 * @param standing whether it was started, and ended
 * @param rehearsal on a simulated clock, for practice
 * @param items how many items the sheet had
 * @param people how many people were listed
 * @param notes how many notes were taken
 */
public record PastSession(
    SessionId id,
    String title,
    @Nullable String source,
    @Nullable String series,
    Instant opened,
    Instant last,
    Standing standing,
    boolean rehearsal,
    int items,
    int people,
    int notes) {
  /** How far a session came. */
  public enum Standing {
    OPENED,
    /** It was started and never ended: it can be resumed. */
    RUNNING,
    ENDED
  }
}
