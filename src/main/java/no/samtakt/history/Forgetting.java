package no.samtakt.history;

import java.time.Instant;
import java.time.LocalDate;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Forgets what was kept. Nothing of what is forgotten is left in any file of the data folder, nor
 * in a folder that the data was moved from.
 */
public interface Forgetting {
  /**
   * Takes the people out of a session and closes it: timings, groups by number and notes stay;
   * names, addresses and all that lists told of people go, known names inside every text, and
   * pictures, for nobody can tell who is in them.
   *
   * @param at when
   * @throws JournalException when a window has the session, there is none, or the disk refuses;
   *     nothing is forgotten then
   */
  Forgotten anonymise(SessionId session, Instant at) throws JournalException;

  /**
   * Deletes a session with all that belongs to it, for good.
   *
   * @throws JournalException as for {@link #anonymise}
   */
  Forgotten delete(SessionId session) throws JournalException;

  /** Cleans up after a forgetting whose cleaning was cut short; does nothing where none was. */
  void finish() throws JournalException;

  /**
   * Chooses the day on which a session's people are forgotten.
   *
   * @param day null for the usual one
   */
  void keepUntil(SessionId session, @Nullable LocalDate day) throws JournalException;
}
