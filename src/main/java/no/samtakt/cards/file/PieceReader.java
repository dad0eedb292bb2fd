package no.samtakt.cards.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtakt.words.Message;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads tokens into pieces by hand, since Jackson's own tree forgets the lines. */
final class PieceReader {
  private final JsonParser parser;
  private final List<DeckProblem> problems;

  PieceReader(JsonParser parser, List<DeckProblem> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The piece that starts at the parser's current token. */
  Piece read() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_NULL -> new Piece.Leaf("", spot());
      default -> new Piece.Leaf(parser.getString(), spot());
    };
  }

  private Piece sequence() {
    Piece.Spot start = spot();
    List<Piece> pieces = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      pieces.add(read());
    }
    return new Piece.Sequence(pieces, start);
  }

  private Piece mapping() {
    Piece.Spot start = spot();
    Map<String, Piece> pieces = new LinkedHashMap<>();
    Map<String, Piece.Spot> keys = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Piece.Spot at = spot();
      parser.nextToken();
      Piece value = read();
      if (keys.putIfAbsent(key, at) == null) {
        pieces.put(key, value);
      } else {
        problems.add(
            new DeckProblem(at.line(), at.column(), Message.of("cards.problem.repeated-key", key)));
      }
    }
    return new Piece.Mapping(pieces, keys, start);
  }

  private Piece.Spot spot() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Piece.Spot(location.getLineNr(), location.getColumnNr());
  }
}
