package no.samtakt.ui.cards;

import no.samtakt.cards.CardId;

/**
 * A card drawn earlier in the session.
 *
 * @param number its place among the draws, counted from 1
 * @param time when it was, such as {@code 09:41}
 */
record UsedCard(int number, CardId id, String time, String text) {}
