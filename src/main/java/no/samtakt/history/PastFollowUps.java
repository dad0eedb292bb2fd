package no.samtakt.history;

import java.time.Instant;
import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.people.Roster;

/**
 * What is left to do from an earlier session.
 *
 * @param title of its sheet
 * @param opened when it was
 * @param people the names behind the owners, by the ids of that session
 * @param notes the follow-ups that are open
 */
public record PastFollowUps(String title, Instant opened, Roster people, List<Note> notes) {
  public PastFollowUps {
    notes = List.copyOf(notes);
  }
}
