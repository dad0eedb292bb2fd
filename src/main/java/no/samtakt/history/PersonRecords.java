package no.samtakt.history;

import java.util.List;
import no.samtakt.session.JournalException;

/** Finds all that is stored about one person, which everybody may ask for (GDPR, article 15). */
public interface PersonRecords {
  /**
   * What every session holds about somebody, the session used last first; sessions that hold
   * nothing are left out. It reads all journals, and may take a while.
   *
   * @param asked the name as it stands on a list, whatever its case, or the e-mail address
   * @throws JournalException when a session cannot be read
   */
  List<PersonRecord> about(String asked) throws JournalException;
}
