package no.samtakt.ui.cards;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.words.Language;

/** Four cards whose texts say which language they are in. */
final class SmallDeck {
  static final CardId SOUND = new CardId("sound");
  static final CardId WINDOW = new CardId("window");
  static final CardId GIFT = new CardId("gift");
  static final CardId WORD = new CardId("word");

  private static final Set<Setting> ALL = EnumSet.allOf(Setting.class);

  private SmallDeck() {}

  static Deck deck() {
    return new Deck(
        texts("Deck"),
        List.of(
            card(SOUND, Category.CHECK_IN, 3, 2, 15, ALL),
            card(WINDOW, Category.CHECK_IN, 2, 2, 2, EnumSet.of(Setting.DIGITAL)),
            card(GIFT, Category.STRENGTH, 5, 2, 12, ALL),
            card(WORD, Category.CHECK_OUT, 1, 2, 100, ALL)));
  }

  private static Card card(
      CardId id, Category category, int minutes, int smallest, int largest, Set<Setting> works) {
    return new Card(
        id, category, texts("The " + id), texts("How to " + id), minutes, smallest, largest, works);
  }

  private static Map<Language, String> texts(String text) {
    return Map.of(
        Language.NB, text + " (nb)", Language.NN, text + " (nn)", Language.EN, text + " (en)");
  }
}
