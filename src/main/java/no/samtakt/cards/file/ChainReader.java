package no.samtakt.cards.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Chain;
import no.samtakt.words.Language;
import no.samtakt.words.Message;

/**
 * Reads the chains of one deck; a chain with a problem is left out. Its steps are cards of the same
 * file, so that a deck is whole wherever it is taken.
 */
final class ChainReader {
  private static final List<String> KEYS = List.of("title", "cards");

  private final List<DeckProblem> problems;

  /** The line on which a card was made a step of a chain. */
  private final Map<String, Integer> lineOfStep = new HashMap<>();

  ChainReader(List<DeckProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads all chains of the file.
   *
   * @param cards the deck's cards as they are written, with problems or without
   */
  List<Chain> read(Fields deck, List<Piece> cards) {
    List<Chain> chains = new ArrayList<>();
    if (!deck.has("chains")) {
      return chains;
    }
    Set<String> known = ids(cards);
    List<Piece> pieces = deck.pieces("chains");
    if (pieces.isEmpty()) {
      deck.refuseKey("chains", "no-chains");
    }
    for (int i = 0; i < pieces.size(); i++) {
      Message name = Message.of("cards.problem.chain-number", String.valueOf(i + 1));
      if (pieces.get(i) instanceof Piece.Mapping mapping) {
        read(mapping, name, known, chains);
      } else {
        Message message = Message.of("cards.problem.not-a-chain", String.join(", ", KEYS));
        problems.add(pieces.get(i).problem(Message.of("cards.problem.in", name, message)));
      }
    }
    return chains;
  }

  private void read(Piece.Mapping mapping, Message name, Set<String> known, List<Chain> chains) {
    Fields fields =
        new Fields(mapping, problems, message -> Message.of("cards.problem.in", name, message));
    fields.allowOnly(KEYS);
    Map<Language, String> title = fields.texts("title");
    List<CardId> steps = steps(fields, known);
    if (title != null && !steps.isEmpty()) {
      chains.add(new Chain(title, steps));
    }
  }

  /** The steps; empty when one of them is none. */
  private List<CardId> steps(Fields fields, Set<String> known) {
    if (fields.piece("cards") == null) {
      return List.of();
    }
    List<Piece> pieces = fields.pieces("cards");
    if (pieces.size() < 2) {
      fields.refuseKey("cards", "short-chain");
      return List.of();
    }
    List<CardId> steps = new ArrayList<>();
    for (Piece piece : pieces) {
      String id = piece instanceof Piece.Leaf(String text, var spot) ? text.strip() : "";
      if (!known.contains(id)) {
        fields.refuse(piece, "chain-card", id);
        continue;
      }
      Integer earlier = lineOfStep.putIfAbsent(id, piece.spot().line());
      if (earlier == null) {
        steps.add(new CardId(id));
      } else {
        fields.refuse(piece, "chain-again", id, String.valueOf(earlier));
      }
    }
    return steps.size() == pieces.size() ? steps : List.of();
  }

  private static Set<String> ids(List<Piece> cards) {
    Set<String> ids = new HashSet<>();
    for (Piece card : cards) {
      if (card instanceof Piece.Mapping mapping
          && mapping.pieces().get("id") instanceof Piece.Leaf(String id, var spot)
          && !id.isBlank()) {
        ids.add(id.strip());
      }
    }
    return ids;
  }
}
