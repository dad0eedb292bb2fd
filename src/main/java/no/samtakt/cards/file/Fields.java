package no.samtakt.cards.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping. Whatever is missing or of the wrong shape becomes a problem and is
 * returned as {@code null}, so that the rest of the file is read all the same.
 */
final class Fields {
  private final Piece.Mapping mapping;
  private final List<DeckProblem> problems;
  private final UnaryOperator<Message> whose;

  /**
   * Opens the fields of one mapping.
   *
   * @param whose puts the owner's name in front of a problem, such as the card's id
   */
  Fields(Piece.Mapping mapping, List<DeckProblem> problems, UnaryOperator<Message> whose) {
    this.mapping = mapping;
    this.problems = problems;
    this.whose = whose;
  }

  void allowOnly(List<String> known) {
    mapping
        .pieces()
        .keySet()
        .forEach(key -> {
          if (!known.contains(key)) {
            refuseKey(key, "unknown-key", key, String.join(", ", known));
          }
        });
  }

  /** Whether anything is written under the key. */
  boolean has(String key) {
    Piece piece = mapping.pieces().get(key);
    return piece != null && !(piece instanceof Piece.Leaf(String text, var spot) && text.isBlank());
  }

  /** The piece under the key; an empty one counts as missing. */
  @Nullable Piece piece(String key) {
    Piece piece = mapping.pieces().get(key);
    if (piece == null) {
      refuse(mapping, "missing", key);
      return null;
    }
    if (piece instanceof Piece.Leaf(String text, var spot) && text.isBlank()) {
      refuseKey(key, "missing", key);
      return null;
    }
    return piece;
  }

  /** The pieces of the list under the key; none when there is no list. */
  List<Piece> pieces(String key) {
    return mapping.pieces().get(key) instanceof Piece.Sequence(var each, var spot)
        ? each
        : List.of();
  }

  @Nullable String text(String key) {
    Piece piece = piece(key);
    if (piece instanceof Piece.Leaf(String text, var spot)) {
      return text.strip();
    }
    if (piece != null) {
      refuseKey(key, "not-text", key);
    }
    return null;
  }

  /**
   * A text in one or more languages, under the keys {@code nb}, {@code nn} and {@code en}. A key
   * with nothing behind it is a language that somebody means to write later.
   */
  @Nullable Map<Language, String> texts(String key) {
    Piece piece = piece(key);
    if (piece == null) {
      return null;
    }
    if (!(piece instanceof Piece.Mapping languages)) {
      refuseKey(key, "not-languages", key);
      return null;
    }
    Fields fields =
        new Fields(
            languages,
            problems,
            message -> whose.apply(Message.of("cards.problem.in", key, message)));
    fields.allowOnly(List.of("nb", "nn", "en"));
    Map<Language, String> texts = new EnumMap<>(Language.class);
    boolean whole = true;
    for (Language language : Language.values()) {
      if (fields.has(language.tag())) {
        String text = fields.text(language.tag());
        whole &= text != null;
        texts.put(language, text == null ? "" : text);
      }
    }
    if (texts.isEmpty()) {
      refuseKey(key, "not-languages", key);
    }
    return whole && !texts.isEmpty() ? texts : null;
  }

  void refuse(Piece piece, String problem, Object... arguments) {
    problems.add(piece.problem(whose.apply(Message.of("cards.problem." + problem, arguments))));
  }

  void refuseKey(String key, String problem, Object... arguments) {
    Piece.Spot at = mapping.keys().getOrDefault(key, mapping.spot());
    Message message = Message.of("cards.problem." + problem, arguments);
    problems.add(new DeckProblem(at.line(), at.column(), whose.apply(message)));
  }
}
