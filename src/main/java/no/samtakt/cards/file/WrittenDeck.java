package no.samtakt.cards.file;

import java.util.Map;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;

/**
 * A deck as it stands in its file.
 *
 * @param lines where each card begins, counted from 1
 */
record WrittenDeck(Deck deck, Map<CardId, Integer> lines) {
  WrittenDeck {
    lines = Map.copyOf(lines);
  }
}
