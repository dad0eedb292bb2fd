package no.samtakt.session;

import java.time.Instant;

/** Private cues between the leader and the co-host. */
final class Cueing {
  private Cueing() {}

  static Decision send(SessionState state, SessionCommand.SendCue send, Instant now) {
    return send.text().isBlank()
        ? Decision.refused("session.cue-empty")
        : Decision.of(
            new SessionEvent.CueSent(
                now, state.cues().size() + 1, send.from(), send.text().strip()));
  }

  static Decision see(SessionState state, SessionCommand.SeeCue see, Instant now) {
    boolean waits =
        state.cues().stream().anyMatch(cue -> cue.number() == see.number() && cue.seen() == null);
    return waits
        ? Decision.of(new SessionEvent.CueSeen(now, see.number()))
        : Decision.refused("session.cue-already-seen");
  }
}
