package no.samtakt.history;

import java.util.List;
import java.util.Optional;
import no.samtakt.people.Answer;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What is remembered of the sessions of a series: who met whom, and who is whom. */
public interface SeriesMemory {
  /**
   * Earlier sessions of a series in which people met, the latest first; rehearsals never.
   *
   * @param except the session that asks
   * @throws JournalException when they cannot be read
   */
  List<PastGroups> groupsOf(String series, SessionId except) throws JournalException;

  /**
   * The list of the session that was opened last: of the series where it had one, else of any;
   * rehearsals never.
   *
   * @param series of the session that asks; null for none
   * @param except that session
   * @throws JournalException when it cannot be read
   */
  Optional<PastList> lastList(@Nullable String series, SessionId except) throws JournalException;

  /**
   * What was answered when it was asked whether two people of the series are one, the latest last.
   *
   * @throws JournalException when it cannot be read
   */
  List<Answer> answers(String series) throws JournalException;

  /**
   * Keeps an answer; a newer one about the same two replaces it.
   *
   * @throws JournalException when it cannot be kept
   */
  void remember(String series, Answer answer) throws JournalException;
}
