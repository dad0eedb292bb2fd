package no.samtakt.history;

import java.util.List;
import no.samtakt.session.JournalException;

/** Finds all that is stored about one person, which everybody may ask for (GDPR, article 15). */
public interface PersonRecords {
  /**
   * What every session holds about somebody. It reads all journals, and may take a while.
   *
   * @param asked the name as it stands on a list, whatever its case, or the e-mail address
   * @throws JournalException when a session cannot be read
   */
  Found about(String asked) throws JournalException;

  /**
   * What was found.
   *
   * @param records the session used last first; sessions that hold nothing are left out
   * @param alike full names on lists of which a part was asked for, in alphabetical order; none
   *     where somebody is called just what was asked for
   */
  record Found(List<PersonRecord> records, List<String> alike) {
    public Found {
      records = List.copyOf(records);
      alike = List.copyOf(alike);
    }
  }
}
