package no.samtakt.history;

import java.util.List;
import no.samtakt.session.JournalException;

/** Finds notes of all sessions by their words. */
public interface NoteSearch {
  /**
   * Notes in which every word typed begins some word, the one written down last first; none where
   * no word was typed.
   *
   * @throws JournalException when they cannot be read
   */
  List<FoundNote> find(NoteQuery query) throws JournalException;
}
