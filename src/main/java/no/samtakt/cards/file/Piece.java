package no.samtakt.cards.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.words.Message;

/** A piece of a file that remembers where it stands, so that a problem can name its line. */
sealed interface Piece {
  Spot spot();

  default DeckProblem problem(Message message) {
    return new DeckProblem(spot().line(), spot().column(), message);
  }

  /** Line and column, both counted from 1. */
  record Spot(int line, int column) {}

  /** Text, a number or nothing at all, as it was written. */
  record Leaf(String text, Spot spot) implements Piece {}

  record Sequence(List<Piece> pieces, Spot spot) implements Piece {
    public Sequence {
      pieces = List.copyOf(pieces);
    }
  }

  /** Pieces by key, in the order of the file; {@code keys} tells where each key stands. */
  record Mapping(Map<String, Piece> pieces, Map<String, Spot> keys, Spot spot) implements Piece {
    public Mapping {
      pieces = Collections.unmodifiableMap(new LinkedHashMap<>(pieces));
      keys = Map.copyOf(keys);
    }
  }
}
