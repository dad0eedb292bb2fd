package no.samtakt.history;

import no.samtakt.notes.Tag;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What notes to look for.
 *
 * @param text as somebody typed it
 * @param tag that they have; null for any or none
 * @param session whose they are; null for all
 * @param rehearsals whether those of rehearsals count too
 * @param most how many notes at most, above zero
 */
public record NoteQuery(
    String text, @Nullable Tag tag, @Nullable SessionId session, boolean rehearsals, int most) {
  public NoteQuery {
    if (most < 1) {
      throw new IllegalArgumentException("no room for any note");
    }
  }

  /** Words in all real sessions. */
  public static NoteQuery of(String text, int most) {
    return new NoteQuery(text, null, null, false, most);
  }
}
