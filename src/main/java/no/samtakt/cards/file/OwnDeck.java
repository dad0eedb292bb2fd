package no.samtakt.cards.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * One of people's own decks, whose cards can be changed one by one. What else stands in its file
 * stays as it was written, and what is about to be written is read first: a deck that could not be
 * read again is never put in its place.
 *
 * <p>It reads and writes files: never to be used on the window's thread.
 */
public final class OwnDeck {
  private static final String MADE = "egne.yaml";
  private static final String MARK = "\uFEFF";

  private final Path file;

  /** The deck of a file; made when the first card is. */
  public OwnDeck(Path file) {
    this.file = file;
  }

  /** The deck for cards that are written in the window, in the folder for people's own. */
  public static OwnDeck made(Path folder) {
    return new OwnDeck(folder.resolve(MADE));
  }

  /** Where it lies, or will lie. */
  public Path file() {
    return file;
  }

  /**
   * Puts a card in the place of the one with its id, else behind all others.
   *
   * @throws BadDeckException when what is there is broken, or laid out so that the card cannot be
   *     changed without losing something; nothing is written then
   * @throws IOException when the folder refuses; the deck is then as it was
   */
  public void put(Card card) throws BadDeckException, IOException {
    if (!Files.exists(file)) {
      Deck deck = new Deck(title(), List.of(card), List.of());
      write(isJson() ? DeckWriter.json(deck) : DeckWriter.yaml(deck), deck);
      return;
    }
    Deck deck = ShelfReader.open(file).deck();
    List<Card> cards = new ArrayList<>(deck.cards());
    Optional<Card> before = deck.card(card.id());
    if (before.isEmpty()) {
      cards.add(card);
    } else {
      cards.set(cards.indexOf(before.get()), card);
    }
    Deck next = new Deck(deck.title(), cards, deck.chains());
    if (isJson()) {
      write(DeckWriter.json(next), next);
      return;
    }
    String text = text();
    Optional<String> patched =
        before.isPresent() ? DeckPatch.change(text, before.get(), card) : DeckPatch.add(text, card);
    write(patched.orElseThrow(OwnDeck::onlyByHand), next);
  }

  /**
   * Takes a card away; with its last card the file goes.
   *
   * @throws BadDeckException as above, and when a chain needs the card
   * @throws IOException as above
   */
  public void remove(CardId id) throws BadDeckException, IOException {
    Deck deck = ShelfReader.open(file).deck();
    if (deck.chainOf(id).isPresent()) {
      throw refusal("cards.problem.in-chain");
    }
    List<Card> rest = deck.cards().stream().filter(card -> !card.id().equals(id)).toList();
    if (rest.isEmpty()) {
      Files.delete(file);
      return;
    }
    Deck next = new Deck(deck.title(), rest, deck.chains());
    String text = text();
    write(
        isJson()
            ? DeckWriter.json(next)
            : DeckPatch.remove(text, id).orElseThrow(OwnDeck::onlyByHand),
        next);
  }

  private boolean isJson() {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** The file's text, without the mark that some editors put before it. */
  private String text() throws IOException {
    String text = Files.readString(file);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private void write(String text, Deck wanted) throws BadDeckException, IOException {
    String name = file.getFileName().toString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!DeckReader.forName(name).read(new ByteArrayInputStream(bytes)).equals(wanted)) {
      throw onlyByHand();
    }
    new DeckFolder(file.resolveSibling("")).replace(name, text);
  }

  private static BadDeckException onlyByHand() {
    return refusal("cards.problem.by-hand");
  }

  private static BadDeckException refusal(String key) {
    return new BadDeckException(List.of(new DeckProblem(0, 0, Message.of(key))));
  }

  private static Map<Language, String> title() {
    Map<Language, String> title = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      title.put(language, Words.in(language).text("cards.decks.own-title"));
    }
    return title;
  }
}
