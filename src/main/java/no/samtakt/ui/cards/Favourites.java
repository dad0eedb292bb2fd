package no.samtakt.ui.cards;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.samtakt.cards.CardId;

/** The cards that the leader starred. To be used on the window thread. */
public final class Favourites {
  private final Consumer<Set<CardId>> keep;
  private Set<CardId> cards;

  /** Begins with those starred before; {@code keep} is handed all of them when they change. */
  public Favourites(Set<CardId> before, Consumer<Set<CardId>> keep) {
    this.cards = Set.copyOf(before);
    this.keep = keep;
  }

  Set<CardId> cards() {
    return cards;
  }

  /** Stars a card, or no longer. */
  void toggle(CardId card) {
    Set<CardId> changed = new HashSet<>(cards);
    if (!changed.remove(card)) {
      changed.add(card);
    }
    cards = Set.copyOf(changed);
    keep.accept(cards);
  }
}
