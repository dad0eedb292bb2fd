package no.samtakt.runsheet;

import org.jspecify.annotations.Nullable;

/**
 * A topic at the Open Space marketplace.
 *
 * @param slot which slot it has, counted from 1; it is the item's round of that number
 */
public record Topic(String title, @Nullable String host, @Nullable String room, int slot) {
  public Topic {
    if (slot < 1) {
      throw new IllegalArgumentException("slots are counted from 1");
    }
  }
}
