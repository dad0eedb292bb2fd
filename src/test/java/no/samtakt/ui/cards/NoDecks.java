package no.samtakt.ui.cards;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.words.Language;

/** Nobody who would care for decks; it only remembers what was asked. */
public final class NoDecks implements Decks {
  final List<String> asked = new ArrayList<>();
  final List<Card> saved = new ArrayList<>();
  List<Card> printed = List.of();

  @Override
  public void showProblems() {
    asked.add("problems");
  }

  @Override
  public void importDeck() {
    asked.add("import");
  }

  @Override
  public void exportOwn() {
    asked.add("export");
  }

  @Override
  public void reload() {
    asked.add("reload");
  }

  @Override
  public void print(List<Card> cards, Language language) {
    printed = cards;
    asked.add("print " + language.tag());
  }

  @Override
  public void keep(Card card, Runnable kept) {
    saved.add(card);
    kept.run();
  }
}
