package no.samtakt.checks;

import java.util.Locale;
import no.samtakt.words.Message;

/** How people are together in a stretch of time. */
public enum Way {
  /** One speaks, the others listen. */
  ONE_WAY,
  /** All in one room, and participants say, write or show something. */
  DIALOGUE,
  /** In pairs or groups. */
  GROUP,
  /** Each alone, or each doing something. */
  INDIVIDUAL,
  BREAK,
  /** Time set aside, waiting, and the arrival before the session. */
  SPARE;

  /** Whether participants have a voice of their own in it. */
  public boolean isVoice() {
    return this == DIALOGUE || this == GROUP || this == INDIVIDUAL;
  }

  public Message label() {
    return Message.of("checks.way." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
