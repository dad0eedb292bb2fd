package no.samtakt.cards;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.samtakt.words.Language;

/**
 * Drawing a card. The rule, in two steps: the card drawn last is left out unless it alone fits; of
 * the rest, those drawn the fewest times take part with equal chances. So no card comes back while
 * an unused one fits, and when all have been used they go round again, never twice on end.
 */
public final class Draw {
  private Draw() {}

  /**
   * Draws one card by the rule above.
   *
   * @param language whose text the filter's search looks at
   * @param used what has been drawn so far, oldest first; a card drawn twice stands there twice,
   *     and cards that the deck no longer has do no harm
   * @return a card that fits, or empty when none does
   */
  public static Optional<Card> draw(
      Deck deck, CardFilter filter, Language language, List<CardId> used, RandomGenerator random) {
    List<Card> fitting = deck.fitting(filter, language);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<Card> others =
        used.isEmpty()
            ? fitting
            : fitting.stream().filter(card -> !card.id().equals(used.getLast())).toList();
    List<Card> candidates = others.isEmpty() ? fitting : others;
    int fewest = candidates.stream().mapToInt(card -> times(card, used)).min().orElseThrow();
    List<Card> hat = candidates.stream().filter(card -> times(card, used) == fewest).toList();
    return Optional.of(hat.get(random.nextInt(hat.size())));
  }

  private static int times(Card card, List<CardId> used) {
    return Collections.frequency(used, card.id());
  }
}
