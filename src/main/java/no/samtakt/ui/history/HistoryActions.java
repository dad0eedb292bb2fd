package no.samtakt.ui.history;

import java.time.LocalDate;
import no.samtakt.history.PastSession;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What can be asked for in the history of sessions. */
public interface HistoryActions {
  /** Finds notes; the answer goes to {@link HistoryViewModel#found}. */
  void find(String typed);

  void openReport(SessionId session);

  /** Looks for runs of the same sheet; the answer goes to {@link HistoryViewModel#compared}. */
  void compare(PastSession session);

  /** Asks first, and says what is lost and what stays. */
  void anonymise(PastSession session);

  /** Asks first, and says what is lost. */
  void delete(PastSession session);

  /** Another last day for the participants of a session; null for the usual one. */
  void keepUntil(PastSession session, @Nullable LocalDate day);

  /** Saves all that is stored about somebody where the user says. */
  void savePerson(String asked);
}
