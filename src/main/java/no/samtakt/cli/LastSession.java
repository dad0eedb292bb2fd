package no.samtakt.cli;

import java.util.List;
import java.util.Optional;
import no.samtakt.history.PastSession;

/** Which session is meant where none is named. */
final class LastSession {
  private LastSession() {}

  /**
   * The real one that was used last, and a rehearsal only when there is no other: practice is not
   * what somebody asks for who says nothing.
   *
   * @param sessions the one used last first
   */
  static Optional<PastSession> of(List<PastSession> sessions) {
    return sessions.stream()
        .filter(session -> !session.rehearsal())
        .findFirst()
        .or(() -> sessions.stream().findFirst());
  }
}
