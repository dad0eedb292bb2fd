package no.samtakt.ui.cards;

import java.util.HashSet;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import org.jspecify.annotations.Nullable;

/**
 * What the leader has in hand.
 *
 * @param current the card on the table
 * @param filter by category, way of meeting and words
 * @param narrowings what the cards are narrowed down by besides
 * @param browsing whether the list to choose from is open
 */
record Hand(
    @Nullable CardId current, CardFilter filter, Set<Narrowing> narrowings, boolean browsing) {
  static final Hand EMPTY = new Hand(null, CardFilter.ALL, Set.of(), false);

  Hand {
    narrowings = Set.copyOf(narrowings);
  }

  Hand with(@Nullable CardId card) {
    return new Hand(card, filter, narrowings, browsing);
  }

  Hand with(CardFilter other) {
    return new Hand(current, other, narrowings, browsing);
  }

  Hand browsing(boolean open) {
    return new Hand(current, filter, narrowings, open);
  }

  Hand toggling(Narrowing narrowing) {
    return new Hand(current, filter, toggled(narrowings, narrowing), browsing);
  }

  /** Lets all cards through again. */
  Hand cleared() {
    return new Hand(current, CardFilter.ALL, Set.of(), browsing);
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
