package no.samtakt.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.CardChoice;
import no.samtakt.runsheet.Item;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;

/** What a leader does when an item begins: forms its groups and shows its card. */
final class Preparations {
  private final Run run;
  private final Deck deck;

  Preparations(Run run, Deck deck) {
    this.run = run;
    this.deck = deck;
  }

  void make(Snapshot here, Item item) throws RehearsalException {
    boolean inGroups =
        IntStream.range(0, item.segments().size())
            .anyMatch(at -> item.segments().get(at).size() > 0 && item.topics(at).isEmpty());
    boolean formed =
        here.state().course().formations().stream().anyMatch(each -> each.item().equals(item.id()));
    if (inGroups && !formed && !here.state().presence().here().isEmpty()) {
      give(item, new SessionCommand.FormGroups(item.id(), null));
    }
    CardChoice choice = item.card();
    if (choice != null) {
      Optional<CardId> card = chosen(here, item, choice);
      if (card.isPresent()) {
        give(item, new SessionCommand.ShowCard(card.get()));
      }
    }
  }

  private Optional<CardId> chosen(Snapshot here, Item item, CardChoice choice)
      throws RehearsalException {
    String id = choice.id();
    if (id != null) {
      Optional<CardId> card =
          deck.cards().stream()
              .map(each -> each.id())
              .filter(each -> each.value().equals(id))
              .findFirst();
      if (card.isEmpty()) {
        run.warn(Message.of("rehearsal.no-such-card", item.title(), id));
      }
      return card;
    }
    CardFilter filter =
        Category.of(String.valueOf(choice.category()))
            .map(category -> CardFilter.ALL.withCategories(Set.of(category)))
            .orElse(CardFilter.ALL);
    boolean drawn =
        give(
            item,
            new SessionCommand.DrawCard(deck, filter, here.state().sheet().language(), List.of()));
    return drawn ? Optional.of(run.look().state().course().cards().getLast()) : Optional.empty();
  }

  private boolean give(Item item, SessionCommand command) throws RehearsalException {
    Optional<Message> refused = run.give(command);
    refused.ifPresent(
        reason -> run.warn(Message.of("rehearsal.not-prepared", item.title(), reason)));
    return refused.isEmpty();
  }
}
