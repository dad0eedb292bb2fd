package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.session.JournalException;
import no.samtakt.store.Store;

/** Forgets the people whose time is up, when the program starts. */
final class DueForgetting {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private DueForgetting() {}

  /**
   * Anonymises every session whose day has passed. One that refuses, for it may be open in another
   * window, has its turn at the next start. It touches the disk.
   *
   * @return how many sessions were anonymised
   */
  static int run(Services services, Retention retention) {
    Store store = services.store();
    LocalDate today = services.clock().instant().atZone(services.zone()).toLocalDate();
    int done = 0;
    try {
      store.finish();
      for (PastSession due : retention.due(store.sessions(), today)) {
        try {
          store.anonymise(due.id(), services.clock().instant());
          done++;
        } catch (JournalException e) {
          LOG.log(Level.WARNING, "a session is not anonymised yet: " + e.reason().key());
        }
      }
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "what is due could not be looked up: " + e.reason().key());
    }
    return done;
  }
}
