package no.samtakt.cards;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.samtakt.words.Language;

/**
 * Cards for the rounds of one speed date, each of which goes a step deeper than the one before.
 *
 * @param cards the steps in order; at least two, none of them twice
 */
public record Chain(Map<Language, String> title, List<CardId> cards) {
  public Chain {
    title = Wording.in(title);
    cards = List.copyOf(cards);
    if (cards.size() < 2) {
      throw new IllegalArgumentException("a chain has two steps or more");
    }
    if (new HashSet<>(cards).size() < cards.size()) {
      throw new IllegalArgumentException("a card is one step of a chain");
    }
  }

  public String title(Language language) {
    return Wording.of(title, language);
  }

  /** Which step the card is, counted from 1; 0 when it is none. */
  public int step(CardId card) {
    return cards.indexOf(card) + 1;
  }
}
