package no.samtakt.session;

import java.time.Instant;
import java.util.function.Predicate;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who has the word, in both ways in which it is given: by the speaker list, and by going round.
 *
 * @param round the round that goes on, or the last one; null when there has been none
 */
public record Floor(SpeakerList speakers, @Nullable GoRound round) {
  static final Floor EMPTY = new Floor(SpeakerList.EMPTY, null);

  /** The round that goes on; null when none does. */
  public @Nullable GoRound runningRound() {
    return round != null && round.running() ? round : null;
  }

  Floor with(SpeakerList other) {
    return new Floor(other, round);
  }

  Floor with(GoRound other) {
    return new Floor(speakers, other);
  }

  Floor ended(Instant at) {
    return new Floor(speakers.stopped(at), round == null ? null : round.ended(at));
  }

  Floor leaving(Predicate<PersonId> gone, Instant at) {
    return new Floor(speakers.leaving(gone, at), round == null ? null : round.leaving(gone));
  }
}
