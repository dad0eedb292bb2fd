package no.samtakt.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Kept;
import no.samtakt.history.PastSession.Times;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** Sessions that were held one morning, to show in the history. */
final class PastSessions {
  static final Instant BEGAN = Instant.parse("2026-11-12T08:30:00Z");

  private PastSessions() {}

  static PastSession real(String id, String title) {
    return of(id, title, false, null);
  }

  /** One on a simulated clock, and when that was. */
  static PastSession rehearsal(String id, String title, @Nullable Instant written) {
    return of(id, title, true, written);
  }

  private static PastSession of(
      String id, String title, boolean rehearsal, @Nullable Instant written) {
    return new PastSession(
        new SessionId(id),
        title,
        null,
        null,
        BEGAN,
        BEGAN.plusSeconds(5400),
        PastSession.Standing.ENDED,
        rehearsal,
        10,
        71,
        3,
        new Times(BEGAN, BEGAN.plusSeconds(5400), null, ZoneId.of("Europe/Oslo")),
        new Kept(0, null, null, written));
  }
}
