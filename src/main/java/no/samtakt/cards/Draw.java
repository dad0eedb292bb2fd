package no.samtakt.cards;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.samtakt.words.Language;

/**
 * Drawing a card. The rule, in three steps: the card drawn last is left out unless it alone fits;
 * of the rest, those drawn the fewest times today take part; and of them those that were used in
 * the fewest earlier sessions with the same people, with equal chances. So no card comes back while
 * one that is new to the group fits, none comes twice today while another fits, and when all have
 * been used they go round again, never twice on end.
 */
public final class Draw {
  private Draw() {}

  /**
   * Draws one card by the rule above.
   *
   * @param language whose text the filter's search looks at
   * @param used what has been drawn so far, oldest first; a card drawn twice stands there twice,
   *     and cards that the deck no longer has do no harm
   * @param earlier what was used with the same people before, in any order; likewise
   * @return a card that fits, or empty when none does
   */
  public static Optional<Card> draw(
      Deck deck,
      CardFilter filter,
      Language language,
      List<CardId> used,
      List<CardId> earlier,
      RandomGenerator random) {
    List<Card> fitting = deck.fitting(filter, language);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<Card> others =
        used.isEmpty()
            ? fitting
            : fitting.stream().filter(card -> !card.id().equals(used.getLast())).toList();
    List<Card> candidates = others.isEmpty() ? fitting : others;
    List<Card> hat = fewest(fewest(candidates, used), earlier);
    return Optional.of(hat.get(random.nextInt(hat.size())));
  }

  /** Those that stand there the fewest times. */
  private static List<Card> fewest(List<Card> cards, List<CardId> used) {
    int fewest = cards.stream().mapToInt(card -> times(card, used)).min().orElseThrow();
    return cards.stream().filter(card -> times(card, used) == fewest).toList();
  }

  private static int times(Card card, List<CardId> used) {
    return Collections.frequency(used, card.id());
  }
}
