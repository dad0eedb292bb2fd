package no.samtakt.cards.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;

/**
 * All decks at hand as one, and what could not be taken.
 *
 * @param deck the built-in deck, and behind it the cards of people's own
 * @param own the file that each card came from, for those that are not built in
 * @param refused the files that are not part of it, for they are broken or cannot be read
 * @param problems why; and which cards stand in two decks, of which the first holds
 */
public record Shelf(
    Deck deck, Map<CardId, Path> own, Set<Path> refused, List<FileProblem> problems) {
  public Shelf {
    own = Map.copyOf(own);
    refused = Set.copyOf(refused);
    problems = List.copyOf(problems);
  }

  /** A shelf with one deck that came with the program. */
  public static Shelf of(Deck builtIn) {
    return new Shelf(builtIn, Map.of(), Set.of(), List.of());
  }
}
