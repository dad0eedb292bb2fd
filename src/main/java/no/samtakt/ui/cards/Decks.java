package no.samtakt.ui.cards;

import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.words.Language;

/** What can be done about people's own decks; each asks the leader for what it needs. */
public interface Decks {
  /** Shows what is wrong with them, file by file. */
  void showProblems();

  /** Takes in the deck of a file that the leader chooses. */
  void importDeck();

  /** Saves the cards that are not built in as one deck, in a folder that the leader chooses. */
  void exportOwn();

  /** Reads them anew, for somebody may have mended one. */
  void reload();

  /** Saves cards as pages to print, in a folder that the leader chooses. */
  void print(List<Card> cards, Language language);

  /**
   * Saves a card in its own deck; a new one in the deck of those that were made here.
   *
   * @param kept is run once it is on the disk and at hand
   * @param failed is run where it could not be saved, which has been told then
   */
  void keep(Card card, Runnable kept, Runnable failed);

  /** Takes a card out of its deck for good, if the leader means it. */
  void remove(Card card);
}
