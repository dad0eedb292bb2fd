package no.samtakt.cards.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.samtakt.cards.Deck;

/** The deck that comes with the program. */
public final class BuiltInDeck {
  private static final String RESOURCE = "/no/samtakt/decks/samtakt.yaml";

  private BuiltInDeck() {}

  /**
   * Reads the deck anew.
   *
   * @throws IllegalStateException when the deck is missing or bad: the program was packed wrongly
   */
  public static Deck load() {
    try (var stream = BuiltInDeck.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing deck " + RESOURCE);
      }
      return DeckReader.yaml().read(stream);
    } catch (BadDeckException e) {
      throw new IllegalStateException("bad deck " + RESOURCE, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
