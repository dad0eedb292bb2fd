package no.samtakt.ui.cards;

import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;

/**
 * The cards at hand.
 *
 * @param own how many of them are not built in
 * @param refused how many decks are broken, and left out
 * @param told how many problems there are in all, those of decks that are used included
 * @param editable those of decks in the data folder, which can be changed here
 */
public record Stock(Deck deck, int own, int refused, int told, Set<CardId> editable) {
  public Stock {
    editable = Set.copyOf(editable);
  }

  /** A deck without any trouble. */
  public static Stock of(Deck deck) {
    return new Stock(deck, 0, 0, 0, Set.of());
  }
}
