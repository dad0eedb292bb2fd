package no.samtakt.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.words.Words;

/** Cards as people read them on a terminal, by category. */
final class CardsText {
  private final Deck deck;
  private final Words words;

  CardsText(Deck deck, Words words) {
    this.deck = deck;
    this.words = words;
  }

  /** A heading and the cards beneath it; nothing where there are none. */
  List<String> lines(Category category, List<Card> cards) {
    List<String> lines = new ArrayList<>();
    if (cards.isEmpty()) {
      return lines;
    }
    lines.add(words.text("cli.cards.heading", category.label(), cards.size()));
    lines.add("");
    for (Card card : cards) {
      lines.addAll(lines(card));
      lines.add("");
    }
    return lines;
  }

  private List<String> lines(Card card) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            " · ",
            card.id().value(),
            words.length(Duration.ofMinutes(card.minutes())),
            group(card),
            words.text(card.energy().label())));
    lines.add("  " + card.text(words.language()));
    card.purpose(words.language())
        .ifPresent(purpose -> lines.add("  " + words.text("cli.cards.purpose", purpose)));
    if (!card.how().isEmpty()) {
      lines.add("  " + words.text("cli.cards.how", card.how(words.language())));
    }
    lines.add("  " + words.text("cli.cards.works", works(card)));
    deck.chainOf(card.id()).ifPresent(chain -> lines.add("  " + step(chain, card)));
    return lines;
  }

  private String step(Chain chain, Card card) {
    return words.text(
        "cards.pane.step",
        chain.step(card.id()),
        chain.cards().size(),
        chain.title(words.language()));
  }

  private String group(Card card) {
    return card.smallestGroup() == card.largestGroup()
        ? words.text("cards.pane.group-exactly", card.smallestGroup())
        : words.text("cards.pane.group", card.smallestGroup(), card.largestGroup());
  }

  private String works(Card card) {
    return card.works().stream()
        .map(Setting::label)
        .map(words::text)
        .collect(Collectors.joining(" · "));
  }
}
