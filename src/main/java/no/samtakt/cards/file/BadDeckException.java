package no.samtakt.cards.file;

import java.util.List;

/** A file that is no deck; it carries every problem found, in the order of the file. */
public final class BadDeckException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<DeckProblem> problems;

  BadDeckException(List<DeckProblem> problems) {
    super(problems.size() + " problems in a deck, first " + problems.getFirst());
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<DeckProblem> problems() {
    return problems;
  }
}
