package no.samtakt.ui.cards;

import java.util.Optional;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.session.Course;

/**
 * Lays on the table what the session brings: the card that was drawn or shown, and what the running
 * item wants.
 */
final class Dealer {
  private final Wish.Following wishes = new Wish.Following();

  /**
   * What the leader has in hand by what has happened.
   *
   * @param table as it was
   * @param first whether this is all that has happened before the session was opened
   */
  Hand dealt(Table table, Course course, boolean first) {
    Hand hand = table.hand();
    Said was = table.said();
    if (!course.cards().equals(was.used())) {
      hand = hand.with(course.cards().isEmpty() ? null : course.cards().getLast());
    }
    CardId shown = course.shown();
    boolean newlyShown = shown != null && !shown.equals(was.shown()) && isThere(table, shown);
    Optional<Wish> wish = wishes.news(course);
    if (wish.isPresent()) {
      Category category = wish.get().category();
      hand = category == null ? hand.released() : hand.asked(category);
      // What was drawn before the program was started again stays where any card will do.
      CardId wanted = wish.get().card();
      if (wanted != null && isThere(table, wanted)) {
        hand = hand.with(wanted);
      } else if (wish.get().cleared() && !first) {
        hand = hand.with((CardId) null);
      }
    }
    return newlyShown ? hand.with(shown) : hand;
  }

  private static boolean isThere(Table table, CardId card) {
    return table.stock().deck().card(card).isPresent();
  }
}
