package no.samtakt.cards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.words.Message;

/** How much a card sets people in motion. */
public enum Energy {
  /** It calms: thinking, writing, a quiet round. */
  LOW,
  /** Talking with others. */
  MEDIUM,
  /** Moving, laughing, a race against the clock. */
  HIGH;

  /** The word that decks write, such as {@code low}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name a leader reads. */
  public Message label() {
    return Message.of("cards.energy." + key());
  }

  public static Optional<Energy> of(String key) {
    return Arrays.stream(values()).filter(energy -> energy.key().equals(key)).findFirst();
  }

  /** What a card of this category mostly asks for; holds for cards that do not say. */
  public static Energy usual(Category category) {
    return switch (category) {
      case CHECK_IN, CHECK_OUT -> LOW;
      case ICEBREAKER, STRENGTH, SPEED_DATE, EQUAL_DIALOGUE, INCLUSION -> MEDIUM;
      case ENERGISER -> HIGH;
    };
  }
}
