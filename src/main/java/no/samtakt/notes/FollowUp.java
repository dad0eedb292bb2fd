package no.samtakt.notes;

import java.time.LocalDate;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said that they would do after the meeting.
 *
 * @param owner who will see to it; null where nobody has said so
 * @param due the day by which it is to be done; null where none was named
 * @param done it has been ticked off
 */
public record FollowUp(@Nullable PersonId owner, @Nullable LocalDate due, boolean done) {
  /** Nobody's yet, by no certain day, and not done. */
  public static final FollowUp OPEN = new FollowUp(null, null, false);

  /** What a note of this tag has: exactly the follow-ups have one, whatever was asked for. */
  public static @Nullable FollowUp fitting(@Nullable Tag tag, @Nullable FollowUp followUp) {
    if (tag != Tag.FOLLOW_UP) {
      return null;
    }
    return followUp == null ? OPEN : followUp;
  }

  public FollowUp ticked(boolean nowDone) {
    return new FollowUp(owner, due, nowDone);
  }
}
