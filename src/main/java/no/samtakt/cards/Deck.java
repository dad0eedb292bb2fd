package no.samtakt.cards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtakt.words.Language;

/**
 * Cards in the order in which their author laid them; at least one, and no two with the same id.
 *
 * @param chains rows of the deck's own cards for the rounds of a speed date; a card is a step of
 *     one chain at most
 */
public record Deck(Map<Language, String> title, List<Card> cards, List<Chain> chains) {
  public Deck {
    title = Wording.in(title);
    cards = List.copyOf(cards);
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("a deck has cards");
    }
    Set<CardId> seen = new HashSet<>();
    for (Card card : cards) {
      if (!seen.add(card.id())) {
        throw new IllegalArgumentException("two cards are called " + card.id());
      }
    }
    chains = List.copyOf(chains);
    for (Chain chain : chains) {
      for (CardId step : chain.cards()) {
        // Taking each away as it comes finds a card that is not here and one that comes again.
        if (!seen.remove(step)) {
          throw new IllegalArgumentException("no card, or taken by another chain: " + step);
        }
      }
    }
  }

  /** A deck without chains. */
  public Deck(Map<Language, String> title, List<Card> cards) {
    this(title, cards, List.of());
  }

  /**
   * This deck with the cards of another behind its own. A card that both have is the one it is
   * here, and a chain of the other comes along where no step of it belongs to a chain here.
   */
  public Deck with(Deck more) {
    List<Card> all = new ArrayList<>(cards);
    more.cards().stream().filter(card -> card(card.id()).isEmpty()).forEach(all::add);
    List<Chain> rows = new ArrayList<>(chains);
    more.chains().stream()
        .filter(chain -> chain.cards().stream().allMatch(step -> chainOf(step).isEmpty()))
        .forEach(rows::add);
    return new Deck(title, all, rows);
  }

  public String title(Language language) {
    return Wording.of(title, language);
  }

  public Optional<Card> card(CardId id) {
    return cards.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  /** The chain that the card is a step of. */
  public Optional<Chain> chainOf(CardId id) {
    return chains.stream().filter(chain -> chain.step(id) > 0).findFirst();
  }

  /** The cards that fit, in the deck's order. */
  public List<Card> fitting(CardFilter filter, Language language) {
    return cards.stream().filter(card -> filter.fits(card, language)).toList();
  }

  /** How many cards each category has; every category is there, if need be with 0. */
  public Map<Category, Integer> counts() {
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      counts.put(category, 0);
    }
    for (Card card : cards) {
      counts.merge(card.category(), 1, Integer::sum);
    }
    return counts;
  }
}
