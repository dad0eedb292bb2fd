package no.samtakt.history;

import java.util.List;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;

/** What is remembered of the cards of a series, so that nobody gets the same icebreaker twice. */
public interface CardMemory {
  /**
   * Earlier sessions of a series in which cards were used, the latest first; rehearsals never.
   *
   * @param except the session that asks
   * @throws JournalException when they cannot be read
   */
  List<PastCards> cardsOf(String series, SessionId except) throws JournalException;
}
