package no.samtakt.ui.cards;

import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;

/**
 * The card that lies on the table, ready to be shown.
 *
 * @param text what participants read, in the sheet's language
 * @param how what the leader reads, in the window's language
 * @param minutes how long it takes
 * @param group how many can do it together
 * @param works the settings it works in
 * @param shown words saying that participants see it just now; empty when they do not
 */
record CardFace(
    CardId id,
    Category category,
    String categoryName,
    String text,
    String how,
    String minutes,
    String group,
    String works,
    String shown) {
  boolean isShown() {
    return !shown.isEmpty();
  }
}
