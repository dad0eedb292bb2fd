package no.samtakt.session;

import java.util.Locale;
import no.samtakt.words.Message;

/** What the leader chose for the participants' screen, in place of what the running item asks. */
public sealed interface Scene {
  /** The longest message, in characters: more cannot be read from a stream the size of a stamp. */
  int LONGEST_MESSAGE = 240;

  /** Those with nothing to write, in the order of their digit keys. */
  enum Fixed implements Scene {
    INFO_POSTER,
    AGENDA,
    /** The time of the running item, and nothing else. */
    TIMER,
    /** The card that is shown, else the running item's question. */
    QUESTION,
    ROOMS,
    BACK_AT,
    THANKS,
    BLACKOUT;

    /** The word that a journal writes, such as {@code info-poster}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Words that the leader typed for everybody. */
  record FreeMessage(String text) implements Scene {
    public FreeMessage {
      if (text.isBlank() || text.length() > LONGEST_MESSAGE) {
        throw new IllegalArgumentException("a message has some words, and not too many");
      }
    }
  }

  /**
   * Whether it outlives the item that it was chosen in. A forgotten choice is the worst that can
   * stand on the screen, so only what nobody forgets stays: the dark, and the leader's own words.
   */
  default boolean stays() {
    return this instanceof FreeMessage || this == Fixed.BLACKOUT;
  }

  /** What it is called in the console. */
  default Message label() {
    return Message.of("scene." + (this instanceof Fixed fixed ? fixed.key() : "message"));
  }
}
