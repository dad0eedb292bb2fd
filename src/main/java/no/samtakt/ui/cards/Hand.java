package no.samtakt.ui.cards;

import java.util.HashSet;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the leader has in hand.
 *
 * @param current the card on the table
 * @param filter by category, way of meeting and words
 * @param narrowings what the cards are narrowed down by besides
 * @param browsing whether the list to choose from is open
 * @param before the categories that the leader had chosen before the running item chose its own;
 *     null where the categories are the leader's choice
 */
record Hand(
    @Nullable CardId current,
    CardFilter filter,
    Set<Narrowing> narrowings,
    boolean browsing,
    @Nullable Set<Category> before) {
  /** What fits is what a leader mostly needs, and it takes one press to have all. */
  static final Hand EMPTY = new Hand(null, CardFilter.ALL, Set.of(Narrowing.FITS_NOW), false, null);

  Hand {
    narrowings = Set.copyOf(narrowings);
    before = before == null ? null : Set.copyOf(before);
  }

  Hand with(@Nullable CardId card) {
    return new Hand(card, filter, narrowings, browsing, before);
  }

  Hand with(CardFilter other) {
    return new Hand(current, other, narrowings, browsing, before);
  }

  Hand browsing(boolean open) {
    return new Hand(current, filter, narrowings, open, before);
  }

  Hand toggling(Narrowing narrowing) {
    return new Hand(current, filter, toggled(narrowings, narrowing), browsing, before);
  }

  /** The leader takes this category too, or no longer; the choice is the leader's from then on. */
  Hand toggling(Category category) {
    CardFilter other = filter.withCategories(toggled(filter.categories(), category));
    return new Hand(current, other, narrowings, browsing, null);
  }

  /** The running item wants this category, until it is over. */
  Hand asked(Category category) {
    Set<Category> own = before == null ? filter.categories() : before;
    return new Hand(current, filter.withCategories(Set.of(category)), narrowings, browsing, own);
  }

  /** No item wants a category any more. */
  Hand released() {
    return before == null
        ? this
        : new Hand(current, filter.withCategories(before), narrowings, browsing, null);
  }

  /** Lets all cards through again. */
  Hand cleared() {
    return new Hand(current, CardFilter.ALL, Set.of(), browsing, null);
  }

  /** The set with this one in it, or without where it was in. */
  static <T> Set<T> toggled(Set<T> chosen, T one) {
    Set<T> changed = new HashSet<>(chosen);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }
}
