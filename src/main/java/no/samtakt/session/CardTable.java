package no.samtakt.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.CardId;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a session.
 *
 * @param drawn in order
 * @param times when each of them was
 * @param shown the one on the participants' screen
 * @param pinned laid ready for items, at most one for each
 */
public record CardTable(
    List<CardId> drawn, List<Instant> times, @Nullable CardId shown, Map<ItemId, CardId> pinned) {
  static final CardTable EMPTY = new CardTable(List.of(), List.of(), null, Map.of());

  public CardTable {
    drawn = Growing.list(drawn);
    times = Growing.list(times);
    pinned = Map.copyOf(pinned);
  }

  CardTable drawing(CardId card, Instant at) {
    return new CardTable(Growing.plus(drawn, card), Growing.plus(times, at), shown, pinned);
  }

  CardTable showing(@Nullable CardId card) {
    return new CardTable(drawn, times, card, pinned);
  }

  /** Lays a card ready for an item in place of any other; null takes it away. */
  CardTable pinning(ItemId item, @Nullable CardId card) {
    Map<ItemId, CardId> changed = new HashMap<>(pinned);
    if (card == null) {
      changed.remove(item);
    } else {
      changed.put(item, card);
    }
    return new CardTable(drawn, times, shown, changed);
  }

  /**
   * The card that participants see as an item begins: the one laid ready. Where they are to read
   * something else first, their room or when the break is over, it lies on the leader's table only.
   */
  @Nullable CardId onScreen(Item item, Leg leg) {
    boolean elsewhere =
        item.kind() == Kind.BREAK || item.segments().get(leg.segment()).mode() == Mode.GROUP;
    return elsewhere ? null : pinned.get(item.id());
  }
}
