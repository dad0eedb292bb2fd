package no.samtakt.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param times when it was held
 * @param kept what lies there about people
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
    int notes,
    Times times,
    Kept kept) {
  /**
   * When a session was held.
   *
   * @param started when it really began; null before that
   * @param ended null while it has not
   * @param day the day that the sheet says; null where it says none
   * @param zone of the sheet
   */
  public record Times(
      @Nullable Instant started, @Nullable Instant ended, @Nullable LocalDate day, ZoneId zone) {}

  /**
   * What lies there about people.
   *
   * @param names how many people's names and addresses
   * @param until the day that was chosen for them to be forgotten; null for the usual one
   * @param anonymised when they were; null while they are not
   * @param written when the session was last written, by the machine's clock, whatever day it was
   *     held on; null when an older version wrote it
   */
  public record Kept(
      int names,
      @Nullable LocalDate until,
      @Nullable Instant anonymised,
      @Nullable Instant written) {
    /** Nobody is known yet. */
    public static final Kept NOTHING = new Kept(0, null, null, null);
  }

  /** How far a session came. */
  public enum Standing {
    OPENED,
    /** It was started and never ended: it can be resumed. */
    RUNNING,
    ENDED
  }
}
