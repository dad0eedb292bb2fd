package no.samtakt.rehearsal;

import no.samtakt.live.Snapshot;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;

/** Follows a rehearsal as it goes. */
public interface Watcher {
  /**
   * An event has been committed.
   *
   * @param number the event's place in the journal, counted from 0
   * @param after how things stand when it, and what happened along with it, has been committed
   */
  void committed(int number, SessionEvent event, Snapshot after);

  /** Something in the script, or in the sheet, could not be done; the session goes on. */
  void warned(Message warning);
}
