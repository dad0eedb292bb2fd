package no.samtakt.session;

import java.time.Duration;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.notes.Tag;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/** What a leader may ask for. {@link Session#decide} answers with events, or says why not. */
public sealed interface SessionCommand {
  /**
   * Starts the session.
   *
   * @param ago how long ago it really began; zero for now, never negative
   */
  record Start(Duration ago) implements SessionCommand {}

  /** The smallest step on: the next phase or round, else the next item, else the end. */
  record Next() implements SessionCommand {}

  /** The smallest step back. What it comes back to starts afresh. */
  record Back() implements SessionCommand {}

  record JumpTo(ItemId item) implements SessionCommand {}

  record Pause() implements SessionCommand {}

  record Resume() implements SessionCommand {}

  /** More time for what is running, or less where negative. */
  record Adjust(Duration by) implements SessionCommand {}

  /** Leaves an item out; the running one is left at once, with the rounds it has ahead. */
  record Skip(ItemId item) implements SessionCommand {}

  record Unskip(ItemId item) implements SessionCommand {}

  /** Takes over what lies ahead from a newer version of the sheet. */
  record TakeOver(RunSheet sheet) implements SessionCommand {}

  record End() implements SessionCommand {}

  record ListPeople(Roster roster) implements SessionCommand {}

  record Join(PersonId person) implements SessionCommand {}

  record Leave(PersonId person) implements SessionCommand {}

  /**
   * Forms groups for all phases or rounds of the item that work in groups and are not over.
   *
   * @param size people a group; 0 for what the sheet says
   */
  record FormGroups(ItemId item, int size) implements SessionCommand {}

  /** Draws a card at random among those that fit, without repeats while there are others. */
  record DrawCard(Deck deck, CardFilter filter, Language language) implements SessionCommand {}

  record ShowCard(CardId card) implements SessionCommand {}

  record HideCard() implements SessionCommand {}

  record CheckLine(ItemId item, int line, boolean done) implements SessionCommand {}

  record TakeNote(@Nullable Tag tag, String text) implements SessionCommand {}

  record Undo() implements SessionCommand {}

  record Redo() implements SessionCommand {}
}
