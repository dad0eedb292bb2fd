package no.samtakt.cards;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.samtakt.words.Language;

/** Cards for tests, made by number. */
final class CardSamples {
  private CardSamples() {}

  static Map<Language, String> texts(String text) {
    return Map.of(Language.NB, text + " nb", Language.NN, text + " nn", Language.EN, text + " en");
  }

  static Card card(String id, Category category) {
    return new Card(
        new CardId(id), category, texts(id), texts("how"), 5, 2, 12, EnumSet.allOf(Setting.class));
  }

  static Card card(String id, int minutes, int smallest, int largest, Set<Setting> works) {
    return new Card(
        new CardId(id),
        Category.CHECK_IN,
        texts(id),
        texts("how"),
        minutes,
        smallest,
        largest,
        works);
  }

  static Deck deck(Card... cards) {
    return new Deck(texts("deck"), List.of(cards));
  }

  /** A deck of so many cards, whose categories go round. */
  static Deck deck(int size) {
    Category[] categories = Category.values();
    return deck(
        IntStream.range(0, size)
            .mapToObj(i -> card("c" + i, categories[i % categories.length]))
            .toArray(Card[]::new));
  }
}
