package no.samtakt.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Item;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionId;
import no.samtakt.ui.start.StartContent;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartContent.Past;
import org.jspecify.annotations.Nullable;

/** What the start screen has to tell, looked up in the store. Slow: not for the window thread. */
final class StartFacts {
  private static final int MOST = 500;

  private final Services services;

  StartFacts(Services services) {
    this.services = services;
  }

  StartContent content() throws JournalException {
    return new StartContent(
        interrupted(),
        past(sessions().stream().limit(MOST).toList()),
        Examples.all(services.zone()),
        services.clock().instant(),
        services.zone());
  }

  /** With the run sheet where its file is still to be found. */
  private static List<Past> past(List<PastSession> sessions) {
    Map<String, Boolean> there = new HashMap<>();
    return sessions.stream()
        .map(session -> {
          String source = session.source();
          boolean found =
              source != null && there.computeIfAbsent(source, file -> Files.exists(Path.of(file)));
          return new Past(session, source != null && found ? Path.of(source) : null);
        })
        .toList();
  }

  /** The session that was going on when the program last stopped; null when there was none. */
  @Nullable Interrupted interrupted() throws JournalException {
    Optional<PastSession> running =
        sessions().stream()
            .filter(each -> each.standing() == PastSession.Standing.RUNNING)
            .filter(each -> each.kept().anonymised() == null)
            .findFirst();
    if (running.isEmpty()) {
      return null;
    }
    SessionId id = running.get().id();
    Item item = Session.replay(services.store().events(id)).course().item();
    return new Interrupted(running.get(), item == null ? null : item.title());
  }

  /**
   * The session of a sheet's file in which something was noted, and which never began; nothing
   * where the file has been used for another since.
   */
  Optional<PastSession> prepared(Path file) throws JournalException {
    return sessions().stream()
        .filter(each -> file.toString().equals(each.source()))
        .max(Comparator.comparing(PastSession::opened))
        .filter(each -> each.standing() == PastSession.Standing.OPENED)
        .filter(each -> each.notes() > 0 && each.kept().anonymised() == null);
  }

  Optional<PastSession> session(SessionId id) throws JournalException {
    return services.store().sessions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private List<PastSession> sessions() throws JournalException {
    return services.store().sessions().stream().filter(each -> !each.rehearsal()).toList();
  }
}
