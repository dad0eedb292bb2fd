package no.samtakt.cards.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.words.Message;

/**
 * Reads people's own decks and puts them behind the built-in one. A deck that is broken is left out
 * whole, so that nobody draws from half of one; all others are there.
 *
 * <p>It reads files: never to be used on the window's thread.
 */
public final class ShelfReader {
  /** The folder for decks, in the data folder and beside a run sheet. */
  public static final String FOLDER = "decks";

  private static final Set<String> ENDINGS = Set.of(".yaml", ".yml", ".json");

  /**
   * A deck is some kilobytes; what is far larger is something else, and would be slow to refuse.
   */
  private static final long LARGEST = 4L << 20;

  private final Map<CardId, Path> own = new HashMap<>();
  private final Set<Path> refused = new HashSet<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Set<Path> read = new HashSet<>();
  private Deck deck;

  /** Begins with the deck that came with the program. */
  public ShelfReader(Deck builtIn) {
    this.deck = builtIn;
  }

  /** Adds the decks of a folder by name; a folder that is not there has none. */
  public ShelfReader folder(Path folder) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(ShelfReader::isNamedAsDeck).sorted().forEach(this::file);
      } catch (IOException | UncheckedIOException e) {
        refuse(folder, new DeckProblem(0, 0, Message.of("cards.problem.unreadable")));
      }
    }
    return this;
  }

  /** Adds one file, unless it has been read already. */
  public ShelfReader file(Path file) {
    if (!read.add(file.toAbsolutePath().normalize())) {
      return this;
    }
    try {
      add(file, open(file));
    } catch (BadDeckException e) {
      e.problems().forEach(problem -> refuse(file, problem));
    }
    return this;
  }

  /** All that was read. */
  public Shelf shelf() {
    return new Shelf(deck, own, refused, problems);
  }

  static WrittenDeck open(Path file) throws BadDeckException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    try (InputStream stream = Files.newInputStream(file)) {
      if (Files.size(file) > LARGEST) {
        throw whole("cards.problem.too-large");
      }
      return DeckReader.forName(name).readWritten(stream);
    } catch (IOException e) {
      throw whole("cards.problem.unreadable");
    }
  }

  private static BadDeckException whole(String key) {
    return new BadDeckException(List.of(new DeckProblem(0, 0, Message.of(key))));
  }

  private void add(Path file, WrittenDeck written) {
    for (Card card : written.deck().cards()) {
      if (deck.card(card.id()).isPresent()) {
        Path first = own.get(card.id());
        Message message =
            first == null
                ? Message.of("cards.problem.built-in-id", card.id().value())
                : Message.of("cards.problem.taken-id", card.id().value(), first.toString());
        int line = written.lines().getOrDefault(card.id(), 0);
        problems.add(new FileProblem(file, new DeckProblem(line, 1, message)));
      } else {
        own.put(card.id(), file);
      }
    }
    deck = deck.with(written.deck());
  }

  private void refuse(Path file, DeckProblem problem) {
    refused.add(file);
    problems.add(new FileProblem(file, problem));
  }

  private static boolean isNamedAsDeck(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }
}
