package no.samtakt.grouping;

import java.util.List;

/**
 * Rounds that were formed, and how well. Repeats and bounds are those that these rounds add to
 * earlier ones.
 *
 * @param repeatsBound repeats that no other choice of these rounds could have gone below
 * @param sameBound the same for {@link Quality#same}
 */
public record Grouped(List<Formed> formed, Quality quality, int repeatsBound, int sameBound) {
  public Grouped {
    formed = List.copyOf(formed);
  }

  /** The rounds alone, in order. */
  public List<Round> rounds() {
    return formed.stream().map(Formed::round).toList();
  }

  /** Whether every hard rule holds. */
  public boolean rulesHold() {
    return quality.broken().isEmpty();
  }

  /** Whether no other choice of these rounds could have had fewer repeats. */
  public boolean fewestRepeats() {
    return quality.repeats() <= repeatsBound;
  }

  /**
   * Whether no other choice of these rounds could have had fewer pairs with something in common.
   */
  public boolean fewestSame() {
    return quality.same() <= sameBound;
  }

  /** Whether the rules hold, and neither repeats nor what is in common could have been fewer. */
  public boolean bestPossible() {
    return rulesHold() && fewestRepeats() && fewestSame();
  }
}
