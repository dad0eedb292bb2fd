package no.samtakt.ui.cards;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.words.Language;

/** Nobody who would care for decks; it only remembers what was asked. */
public final class NoDecks implements Decks {
  final List<String> asked = new ArrayList<>();
  final List<Card> saved = new ArrayList<>();
  final List<Card> removed = new ArrayList<>();
  final List<Runnable> waiting = new ArrayList<>();
  final List<Runnable> failing = new ArrayList<>();
  List<Card> printed = List.of();

  /** Whether saving waits for a disk. */
  boolean slow;

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
  public void keep(Card card, Runnable kept, Runnable failed) {
    saved.add(card);
    if (slow) {
      waiting.add(kept);
      failing.add(failed);
    } else {
      kept.run();
    }
  }

  @Override
  public void remove(Card card) {
    removed.add(card);
  }
}
