package no.samtakt.live;

import java.time.Instant;
import java.util.Objects;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.ClockJump;
import no.samtakt.session.SessionState;
import no.samtakt.session.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What every window is painted from.
 *
 * @param names the names behind the ids, and the order of those listed
 * @param saved when something was last committed; null while nothing has been
 */
public record Snapshot(
    SessionState state, Timeline timeline, NameBook names, @Nullable Instant saved) {
  /** All whose names are known. */
  public Roster people() {
    return names.people();
  }

  public Instant now() {
    return timeline.now();
  }

  /** The same moment by a clock that has jumped since; only one that was set back changes it. */
  public Snapshot jumping(ClockJump jump) {
    if (!jump.back()) {
      return this;
    }
    SessionState moved = state.jumping(jump);
    return new Snapshot(moved, Timeline.at(moved.course(), now().plus(jump.by())), names, saved);
  }

  /** As any record, but the clock is asked first: all else may be long, and mostly it differs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Snapshot that
            && now().equals(that.now())
            && state.equals(that.state)
            && timeline.equals(that.timeline)
            && names.equals(that.names)
            && Objects.equals(saved, that.saved));
  }

  @Override
  public int hashCode() {
    return Objects.hash(now(), saved);
  }

  /** The full name; the id itself for somebody whose name was deleted. */
  public String name(PersonId person) {
    return names.fullName(person);
  }
}
