package no.samtakt.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionEvent.CardDrawn;
import no.samtakt.session.SessionState;

/**
 * Which cards people met in a session: those that were on their screen, and those that were drawn
 * and kept, for a leader may read one out or paste it into the chat. One that was drawn and laid
 * away for the next in the same item was never used, nor was one whose drawing was undone.
 */
public final class UsedCards {
  private UsedCards() {}

  /** Each card once: those that were seen first, and then those that were only drawn. */
  public static List<CardId> of(List<SessionEvent> journal) {
    if (journal.isEmpty()) {
      return List.of();
    }
    Set<CardId> used = new LinkedHashSet<>();
    List<CardDrawn> kept = new ArrayList<>();
    SessionState state = Session.replay(journal.subList(0, 1));
    for (SessionEvent event : journal) {
      state = Session.evolve(state, event);
      // Also what was laid ready for an item comes on the screen, without an event of its own.
      CardId shown = state.course().shown();
      if (shown != null) {
        used.add(shown);
      }
      if (event instanceof CardDrawn drawn) {
        if (!kept.isEmpty() && Objects.equals(kept.getLast().item(), drawn.item())) {
          kept.removeLast();
        }
        kept.add(drawn);
      }
    }
    List<CardId> drawn = state.course().cards();
    kept.stream().map(CardDrawn::card).filter(drawn::contains).forEach(used::add);
    return new ArrayList<>(used);
  }
}
