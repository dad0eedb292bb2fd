package no.samtakt.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline.Current;

/** Draws and shows, once for every time that an item is begun, the card that its sheet asks for. */
final class CardsOnCue {
  private final Deck deck;
  private int seen;
  private int drawn;
  private boolean showing;

  CardsOnCue(Deck deck) {
    this.deck = deck;
  }

  /** What to do now; empty when there is nothing. */
  Optional<SessionCommand> next(Snapshot here) {
    Course course = here.state().course();
    Current current = here.timeline().current();
    if (showing) {
      showing = false;
      return course.cards().size() > drawn
          ? Optional.of(new SessionCommand.ShowCard(course.cards().getLast()))
          : Optional.empty();
    }
    if (current == null || course.visits().size() <= seen) {
      return Optional.empty();
    }
    seen = course.visits().size();
    CardChoice choice = current.item().card();
    return choice == null ? Optional.empty() : command(choice, here);
  }

  private Optional<SessionCommand> command(CardChoice choice, Snapshot here) {
    String id = choice.id();
    if (id != null) {
      return deck.cards().stream()
          .map(card -> card.id())
          .filter(card -> card.equals(new CardId(id)))
          .findFirst()
          .map(SessionCommand.ShowCard::new);
    }
    drawn = here.state().course().cards().size();
    showing = true;
    CardFilter filter =
        Category.of(String.valueOf(choice.category()))
            .map(category -> CardFilter.ALL.withCategories(Set.of(category)))
            .orElse(CardFilter.ALL);
    return Optional.of(
        new SessionCommand.DrawCard(deck, filter, here.state().sheet().language(), List.of()));
  }
}
