package no.samtakt.runsheet;

/** Names an item within its sheet; it stays the same when the sheet is read again. */
public record ItemId(String value) {
  public ItemId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an item id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
