package no.samtakt.ui.cards;

import java.util.Locale;
import no.samtakt.cards.Card;
import no.samtakt.words.Message;

/** A field of the form for cards in which something can be missing, in the form's order. */
enum CardField {
  TEXT,
  MINUTES,
  GROUP,
  WORKS;

  /** Part of the id of its node, such as {@code text}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What to do about it. */
  Message problem() {
    return switch (this) {
      case TEXT -> Message.of("cards.form.no-text");
      case MINUTES -> Message.of("cards.form.no-minutes", Card.MOST_MINUTES);
      case GROUP -> Message.of("cards.form.no-group", Card.MOST_PEOPLE);
      case WORKS -> Message.of("cards.form.no-works");
    };
  }
}
