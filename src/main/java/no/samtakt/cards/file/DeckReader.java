package no.samtakt.cards.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.samtakt.cards.Card;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a deck from YAML, which people write, or JSON, which programs write; the keys are the same.
 */
public final class DeckReader {
  private final Function<String, JsonParser> opening;

  private DeckReader(Function<String, JsonParser> opening) {
    this.opening = opening;
  }

  public static DeckReader yaml() {
    return new DeckReader(DeckReader::yaml);
  }

  public static DeckReader json() {
    return new DeckReader(text -> new JsonFactory().createParser(ObjectReadContext.empty(), text));
  }

  /**
   * The text is read in one piece: between two, the library trips over a character that takes two
   * places, such as an emoji. Every value is text to us, so nobody need guess at numbers.
   */
  private static JsonParser yaml(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 1024)
            .setAllowDuplicateKeys(true)
            .setSchema(new FailsafeSchema())
            .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .build()
        .createParser(ObjectReadContext.empty(), text);
  }

  /** The reader for a file of this name: JSON when it ends so, else YAML. */
  public static DeckReader forName(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? json() : yaml();
  }

  /**
   * Reads the whole stream, and leaves closing it to whoever opened it.
   *
   * @throws BadDeckException when it is no deck, with every problem in it
   * @throws IOException when the stream cannot be read
   */
  public Deck read(InputStream stream) throws BadDeckException, IOException {
    return readWritten(stream).deck();
  }

  /** The same, and where each card stands. */
  WrittenDeck readWritten(InputStream stream) throws BadDeckException, IOException {
    List<DeckProblem> problems = new ArrayList<>();
    Piece file = parse(decode(stream.readAllBytes()), problems);
    WrittenDeck deck = file == null ? null : deck(file, problems);
    if (deck == null || !problems.isEmpty()) {
      problems.sort(
          Comparator.comparingInt(DeckProblem::line).thenComparingInt(DeckProblem::column));
      throw new BadDeckException(problems);
    }
    return deck;
  }

  private static String decode(byte[] bytes) throws BadDeckException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadDeckException(List.of(wholeFile("cards.problem.encoding")));
    }
  }

  private @Nullable Piece parse(String text, List<DeckProblem> problems) {
    try (JsonParser parser = opening.apply(text)) {
      if (parser.nextToken() == null) {
        problems.add(wholeFile("cards.problem.not-a-deck"));
        return null;
      }
      Piece piece = new PieceReader(parser, problems).read();
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        Message message = Message.of("cards.problem.second-deck");
        problems.add(new DeckProblem(at.getLineNr(), at.getColumnNr(), message));
      }
      return piece;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Message message = Message.of("cards.problem.syntax");
      problems.add(
          at == null
              ? wholeFile(message.key())
              : new DeckProblem(at.getLineNr(), at.getColumnNr(), message));
      return null;
    }
  }

  private static @Nullable WrittenDeck deck(Piece file, List<DeckProblem> problems) {
    if (!(file instanceof Piece.Mapping mapping)) {
      problems.add(file.problem(Message.of("cards.problem.not-a-deck")));
      return null;
    }
    Fields fields = new Fields(mapping, problems, UnaryOperator.identity());
    fields.allowOnly(List.of("title", "cards", "chains"));
    Map<Language, String> title = fields.texts("title");
    CardReader reader = new CardReader(problems);
    List<Card> cards = cards(fields, reader);
    List<Chain> chains = new ChainReader(problems).read(fields, fields.pieces("cards"));
    // A chain may point to a card with a problem, and then only the card is to be told of.
    return title == null || cards.isEmpty() || !problems.isEmpty()
        ? null
        : new WrittenDeck(new Deck(title, cards, chains), reader.lines());
  }

  private static List<Card> cards(Fields fields, CardReader reader) {
    List<Card> cards = new ArrayList<>();
    Piece piece = fields.piece("cards");
    if (piece instanceof Piece.Sequence(var pieces, var spot) && !pieces.isEmpty()) {
      for (int i = 0; i < pieces.size(); i++) {
        reader.read(pieces.get(i), i + 1).ifPresent(cards::add);
      }
    } else if (piece != null) {
      fields.refuseKey("cards", "no-cards");
    }
    return cards;
  }

  private static DeckProblem wholeFile(String key) {
    return new DeckProblem(0, 0, Message.of(key));
  }
}
