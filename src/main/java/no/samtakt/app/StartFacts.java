package no.samtakt.app;

import java.util.List;
import java.util.Optional;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Item;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionId;
import no.samtakt.ui.start.StartContent;
import no.samtakt.ui.start.StartContent.Interrupted;
import org.jspecify.annotations.Nullable;

/** What the start screen has to tell, looked up in the store. Slow: not for the window thread. */
final class StartFacts {
  private static final int MOST = 50;

  private final Services services;

  StartFacts(Services services) {
    this.services = services;
  }

  StartContent content() throws JournalException {
    return new StartContent(
        interrupted(),
        sessions().stream().limit(MOST).toList(),
        Examples.all(services.zone()),
        services.clock().instant(),
        services.zone());
  }

  /** The session that was going on when the program last stopped; null when there was none. */
  @Nullable Interrupted interrupted() throws JournalException {
    Optional<PastSession> running =
        sessions().stream()
            .filter(each -> each.standing() == PastSession.Standing.RUNNING)
            .findFirst();
    if (running.isEmpty()) {
      return null;
    }
    SessionId id = running.get().id();
    Item item = Session.replay(services.store().events(id)).course().item();
    return new Interrupted(running.get(), item == null ? null : item.title());
  }

  Optional<PastSession> session(SessionId id) throws JournalException {
    return services.store().sessions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private List<PastSession> sessions() throws JournalException {
    return services.store().sessions().stream().filter(each -> !each.rehearsal()).toList();
  }
}
