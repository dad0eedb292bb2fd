package no.samtakt.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.cards.file.FileProblem;
import no.samtakt.cards.file.Shelf;
import no.samtakt.cards.file.ShelfReader;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** {@code samtakt cards}: the cards at hand, in one language. */
final class ListCards implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    Language language = language(call);
    CardFilter filter = CardFilter.ALL.withCategories(categories(call));
    Shelf shelf = shelf(call);
    List<Card> cards = shelf.deck().fitting(filter, language);
    Optional<String> pdf = call.option("--pdf");
    if (pdf.isEmpty() && call.has("--force")) {
      throw Complaint.misuse("cli.misuse.force");
    }
    Message saved =
        pdf.isEmpty() ? null : CardPages.write(call, pdf.get(), shelf.deck(), cards, language);
    if (call.has("--json")) {
      call.terminal().json(CardsJson.of(shelf.deck(), cards, language));
    } else if (saved != null) {
      call.terminal().say(saved);
    } else {
      print(call, shelf.deck(), cards, Words.in(language));
    }
    for (FileProblem problem : shelf.problems()) {
      call.terminal().remark(problem.line(call.terminal().words()));
    }
    return shelf.refused().isEmpty() ? Exit.FINE : Exit.INVALID;
  }

  private static void print(Call call, Deck deck, List<Card> cards, Words words) {
    CardsText text = new CardsText(deck, words);
    for (Category category : Category.values()) {
      List<Card> some = cards.stream().filter(card -> card.category() == category).toList();
      text.lines(category, some).forEach(call.terminal()::line);
    }
  }

  private static Shelf shelf(Call call) throws Complaint {
    ShelfReader reader =
        new ShelfReader(BuiltInDeck.load()).folder(call.data().resolve(ShelfReader.FOLDER));
    for (String file : call.options("--deck")) {
      reader.file(Call.path(file));
    }
    return reader.shelf();
  }

  private static Language language(Call call) throws Complaint {
    Optional<String> tag = call.option("--language");
    if (tag.isEmpty()) {
      return call.terminal().words().language();
    }
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag.get()))
        .findFirst()
        .orElseThrow(() -> Complaint.misuse("cli.misuse.language", tag.get()));
  }

  private static Set<Category> categories(Call call) throws Complaint {
    Optional<String> key = call.option("--category");
    if (key.isEmpty()) {
      return EnumSet.noneOf(Category.class);
    }
    Optional<Category> category = Category.of(key.get());
    if (category.isEmpty()) {
      String all =
          Arrays.stream(Category.values()).map(Category::key).collect(Collectors.joining(", "));
      throw Complaint.misuse("cli.misuse.category", key.get(), all);
    }
    return EnumSet.of(category.get());
  }
}
