package no.samtakt.history;

import java.time.Instant;
import java.util.List;
import no.samtakt.cards.CardId;

/**
 * The cards that were used in an earlier session.
 *
 * @param title of its sheet
 * @param opened when it was
 * @param cards each once
 */
public record PastCards(String title, Instant opened, List<CardId> cards) {
  public PastCards {
    cards = List.copyOf(cards);
  }
}
