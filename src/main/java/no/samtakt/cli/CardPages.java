package no.samtakt.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.paper.CardSheets;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** {@code samtakt cards --pdf}: the cards as pages to print. */
final class CardPages {
  private CardPages() {}

  /**
   * Writes them, category by category.
   *
   * @return what was done
   * @throws Complaint when the file is there and nobody said that it may go, or cannot be written
   */
  static Message write(Call call, String name, Deck deck, List<Card> cards, Language language)
      throws Complaint {
    Path file = Call.path(name);
    boolean force = call.has("--force");
    if (!force && Files.exists(file)) {
      throw Complaint.invalid(Message.of("cli.cards.taken", name));
    }
    List<Card> sorted = cards.stream().sorted(Comparator.comparing(Card::category)).toList();
    byte[] pages = CardSheets.of(title(deck, sorted, language), sorted, language);
    // A file that has come to be meanwhile is not replaced either.
    StandardOpenOption how = force ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
    try {
      Files.write(file, pages, how, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw Complaint.invalid(Message.of("cli.cards.taken", name));
    } catch (IOException e) {
      throw Complaint.invalid(Message.of("cli.cards.not-saved", name));
    }
    return Message.of("cli.cards.saved", sorted.size(), name);
  }

  /** The category where there is only one, else the deck. */
  private static String title(Deck deck, List<Card> cards, Language language) {
    List<Category> categories = cards.stream().map(Card::category).distinct().toList();
    return categories.size() == 1
        ? Words.in(language).text(categories.getFirst().label())
        : deck.title(language);
  }
}
