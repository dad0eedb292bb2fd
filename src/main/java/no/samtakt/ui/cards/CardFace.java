package no.samtakt.ui.cards;

import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;

/**
 * The card that lies on the table, ready to be shown.
 *
 * @param text what participants read, in the sheet's language
 * @param purpose why one would take it, in the window's language; empty where the deck does not say
 * @param how what the leader reads, in the window's language; empty where the deck does not say
 * @param minutes how long it takes
 * @param group how many can do it together
 * @param energy how much it sets people in motion
 * @param works the settings it works in
 * @param step which step of which chain it is; empty where it is none
 * @param pinned the items that it is laid ready for; empty where it is for none
 * @param had that these people had it in an earlier session; empty where they did not
 * @param shown words saying that participants see it just now; empty when they do not
 * @param favourite whether it is starred
 */
record CardFace(
    CardId id,
    Category category,
    String categoryName,
    String text,
    String purpose,
    String how,
    String minutes,
    String group,
    String energy,
    String works,
    String step,
    String pinned,
    String had,
    String shown,
    boolean favourite) {
  boolean isShown() {
    return !shown.isEmpty();
  }
}
