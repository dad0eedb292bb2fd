package no.samtakt.history;

import java.time.Instant;
import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do from earlier sessions of a series.
 *
 * @param title of the latest session that left some of it
 * @param opened when that was
 * @param open what is left, the oldest first
 */
public record PastFollowUps(String title, Instant opened, List<Open> open) {
  public PastFollowUps {
    open = List.copyOf(open);
  }

  /**
   * A follow-up that is open.
   *
   * @param owner who has it, by the ids of that session; null for nobody known
   */
  public record Open(Note note, @Nullable Person owner) {}
}
