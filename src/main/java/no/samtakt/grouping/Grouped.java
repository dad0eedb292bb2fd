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
}
