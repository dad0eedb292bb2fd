package no.samtakt.rehearsal;

import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.session.CatchUp;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Follows a rehearsal as it goes. */
public interface Watcher {
  /**
   * An event has been committed.
   *
   * @param number the event's place in the journal, counted from 0
   * @param after how things stand when it, and what happened along with it, has been committed
   */
  void committed(int number, SessionEvent event, Snapshot after);

  /**
   * An item took longer than planned, and the leader looked for a way to end on time.
   *
   * @param proposed what was proposed; null when nothing had to be done, or could be
   */
  void late(Item item, Snapshot after, @Nullable CatchUp proposed);

  /** Something in the script, or in the sheet, could not be done; the session goes on. */
  void warned(Message warning);
}
