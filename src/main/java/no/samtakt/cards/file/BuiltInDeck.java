package no.samtakt.cards.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import no.samtakt.words.Words;

/** The deck that comes with the program; each category has a file of its own. */
public final class BuiltInDeck {
  private static final String FOLDER = "/no/samtakt/decks/";

  private BuiltInDeck() {}

  /**
   * Reads the deck anew.
   *
   * @throws IllegalStateException when a file is missing or bad: the program was packed wrongly
   */
  public static Deck load() {
    List<Card> cards = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (Category category : Category.values()) {
      Deck part = part(FOLDER + category.key() + ".yaml");
      cards.addAll(part.cards());
      chains.addAll(part.chains());
    }
    Map<Language, String> title = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      title.put(language, Words.in(language).text("cards.built-in"));
    }
    return new Deck(title, cards, chains);
  }

  private static Deck part(String resource) {
    try (var stream = BuiltInDeck.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing deck " + resource);
      }
      return DeckReader.yaml().read(stream);
    } catch (BadDeckException e) {
      throw new IllegalStateException("bad deck " + resource, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
