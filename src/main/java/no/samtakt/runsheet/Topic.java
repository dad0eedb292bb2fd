package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/**
 * A topic that people choose: at the Open Space marketplace, or for work in groups.
 *
 * @param slot which slot it has, counted from 1; see {@link Slots}
 * @param places how many people it takes, its host among them; null for as many as come
 */
public record Topic(
    String title,
    @Nullable String host,
    @Nullable String room,
    int slot,
    @Nullable Integer places) {
  public Topic {
    if (slot < 1) {
      throw new IllegalArgumentException("slots are counted from 1");
    }
    if (places != null && places < 1) {
      throw new IllegalArgumentException("a topic has room for somebody");
    }
  }

  /** One that takes as many as come. */
  public Topic(String title, @Nullable String host, @Nullable String room, int slot) {
    this(title, host, room, slot, null);
  }

  /** How many people it takes at most. */
  public int most() {
    return places == null ? Integer.MAX_VALUE : places;
  }

  Topic inSlot(int other) {
    return new Topic(title, host, room, other, places);
  }
}
