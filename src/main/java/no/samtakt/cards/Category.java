package no.samtakt.cards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.samtakt.words.Message;

/** What a card is for. */
public enum Category {
  CHECK_IN,
  ICEBREAKER,
  ENERGISER,
  STRENGTH,
  SPEED_DATE,
  EQUAL_DIALOGUE,
  INCLUSION,
  CHECK_OUT;

  /** The word that decks and run sheets write, such as {@code check-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name a leader reads. */
  public Message label() {
    return Message.of("cards.category." + key());
  }

  public static Optional<Category> of(String key) {
    return Arrays.stream(values()).filter(category -> category.key().equals(key)).findFirst();
  }
}
