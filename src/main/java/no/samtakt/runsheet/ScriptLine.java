package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/**
 * One line of an item's script: something to say or something to do.
 *
 * @param chat text to copy into the chat along with it
 * @param by whose line it is: {@code leader}, {@code cohost} or a name of the team; null for the
 *     leader
 */
public record ScriptLine(Act act, String text, @Nullable String chat, @Nullable String by) {
  /** Say (read it aloud) or do (tick it off). */
  public enum Act {
    SAY,
    DO
  }

  public ScriptLine {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a script line says something");
    }
  }
}
