package no.samtakt.history;

import java.util.Optional;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;

/** What is left to do from earlier sessions of a series. */
public interface FollowUpMemory {
  /**
   * The follow-ups that are open after the sessions of a series, until they are ticked off or taken
   * along to a later one; nothing where none is.
   *
   * @param except the session that asks
   * @throws JournalException when they cannot be read
   */
  Optional<PastFollowUps> openFollowUps(String series, SessionId except) throws JournalException;
}
