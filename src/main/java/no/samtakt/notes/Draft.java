package no.samtakt.notes;

import org.jspecify.annotations.Nullable;

/** A note that is being typed and was not sent. */
public record Draft(@Nullable Tag tag, String text) {
  public static final Draft EMPTY = new Draft(null, "");
}
