package no.samtakt.ui.cards;

import no.samtakt.cards.CardId;

/**
 * A card in the list to choose from.
 *
 * @param about its category and how long it takes
 * @param mark that it is shown just now, or was used before; empty otherwise
 */
record CardRow(CardId id, String text, String about, String mark, boolean shown) {
  String spoken() {
    return mark.isEmpty() ? text + ", " + about : text + ", " + about + ", " + mark;
  }
}
