package no.samtakt.cards.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.Card;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/**
 * The one deck that the program itself writes: the cards that were made in its window. It reads and
 * writes files: never to be used on the window's thread.
 */
public final class OwnDeck {
  private static final String FILE = "egne.yaml";

  private final Path folder;

  /**
   * The deck of a folder.
   *
   * @param folder for people's own decks; made when the first card is
   */
  public OwnDeck(Path folder) {
    this.folder = folder;
  }

  /** Where it lies, or will lie. */
  public Path file() {
    return folder.resolve(FILE);
  }

  /**
   * Puts a card in the place of the one with its id, else behind all others.
   *
   * @throws BadDeckException when what is there is broken; nothing is written then, for whatever
   *     cannot be read would be lost
   * @throws IOException when the folder refuses; the deck is then as it was
   */
  public void put(Card card) throws BadDeckException, IOException {
    Deck deck = Files.exists(file()) ? ShelfReader.open(file()).deck() : null;
    List<Card> cards = new ArrayList<>(deck == null ? List.of() : deck.cards());
    int place = cards.stream().map(Card::id).toList().indexOf(card.id());
    if (place < 0) {
      cards.add(card);
    } else {
      cards.set(place, card);
    }
    Deck next =
        deck == null
            ? new Deck(title(), cards, List.of())
            : new Deck(deck.title(), cards, deck.chains());
    new DeckFolder(folder).replace(FILE, next);
  }

  private static Map<Language, String> title() {
    Map<Language, String> title = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      title.put(language, Words.in(language).text("cards.decks.own-title"));
    }
    return title;
  }
}
