package no.samtakt.cards;

/**
 * Names a card within its deck; journals and run sheets point to cards by it, so it never changes.
 */
public record CardId(String value) {
  public CardId {
    if (value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("a card id is never blank and has no space around it");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
