package no.samtakt.cards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.words.Message;

/** A way of meeting in which a card works. */
public enum Setting {
  /** Everybody takes part through a screen. */
  DIGITAL,
  /** Everybody is in the same room. */
  ROOM,
  /** Some are in a room together and some on its screen. */
  HYBRID,
  /** It can be done without getting up. */
  SEATED,
  /** It can be done without being seen. */
  CAMERA_OFF;

  /** The word that decks write, such as {@code camera-off}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name a leader reads. */
  public Message label() {
    return Message.of("cards.setting." + key());
  }

  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }
}
