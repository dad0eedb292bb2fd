package no.samtakt.ui.cards;

import java.util.List;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that the cards pane depends on: what the session says and what the leader has in hand.
 *
 * @param used cards drawn in the session, oldest first
 * @param shown the card that participants see
 * @param current the card on the table
 * @param browsing whether the list to choose from is open
 * @param reading the language that participants read
 * @param words the language the leader reads
 */
record Table(
    List<CardId> used,
    @Nullable CardId shown,
    @Nullable CardId current,
    CardFilter filter,
    boolean browsing,
    Language reading,
    Words words) {}
