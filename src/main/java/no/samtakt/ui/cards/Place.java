package no.samtakt.ui.cards;

import no.samtakt.runsheet.ItemId;

/**
 * An item that a card can be laid ready for.
 *
 * @param now whether it is the one that runs
 */
record Place(ItemId item, String title, boolean now) {}
