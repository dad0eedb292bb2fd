package no.samtakt.ui.cards;

import java.util.Locale;
import no.samtakt.words.Language;
import no.samtakt.words.Message;

/** A field of the form for cards in which something can be missing, in the form's order. */
enum CardField {
  TEXT_NB,
  TEXT_NN,
  TEXT_EN,
  HOW_NB,
  HOW_NN,
  HOW_EN,
  MINUTES,
  GROUP,
  WORKS;

  /** The field of a language's text. */
  static CardField text(Language language) {
    return valueOf("TEXT_" + language.name());
  }

  /** The field of a language's word to the leader. */
  static CardField how(Language language) {
    return valueOf("HOW_" + language.name());
  }

  /** The language that is written in it; bokmål where it is none of texts. */
  Language language() {
    return switch (this) {
      case TEXT_NB, HOW_NB, MINUTES, GROUP, WORKS -> Language.NB;
      case TEXT_NN, HOW_NN -> Language.NN;
      case TEXT_EN, HOW_EN -> Language.EN;
    };
  }

  /** Part of the id of its node, such as {@code text-nb}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to do about it. */
  Message problem() {
    return switch (this) {
      case TEXT_NB, TEXT_NN, TEXT_EN -> Message.of("cards.form.no-text", language().ownName());
      case HOW_NB, HOW_NN, HOW_EN -> Message.of("cards.form.no-how", language().ownName());
      case MINUTES -> Message.of("cards.form.no-minutes");
      case GROUP -> Message.of("cards.form.no-group");
      case WORKS -> Message.of("cards.form.no-works");
    };
  }
}
