package no.samtakt.live;

import java.time.Instant;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What every window is painted from.
 *
 * @param people the names behind the ids
 * @param saved when something was last committed; null while nothing has been
 */
public record Snapshot(
    SessionState state, Timeline timeline, Roster people, @Nullable Instant saved) {
  public Instant now() {
    return timeline.now();
  }

  /** The full name; the id itself for somebody whose name was deleted. */
  public String name(PersonId person) {
    return people.person(person).map(found -> found.name()).orElse(person.value());
  }
}
