package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/** A card for an item: a certain one, or one drawn from a category. At least one is said. */
public record CardChoice(@Nullable String category, @Nullable String id) {
  public CardChoice {
    if (category == null && id == null) {
      throw new IllegalArgumentException("a card is chosen by category or by id");
    }
  }
}
