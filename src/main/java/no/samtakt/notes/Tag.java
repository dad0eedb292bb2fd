package no.samtakt.notes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a note is about to become. */
public enum Tag {
  IDEA,
  DECISION,
  FOLLOW_UP,
  QUOTE,
  PARKED;

  /** The word that files and programs write, such as {@code follow-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Tag> of(String key) {
    return Arrays.stream(values()).filter(tag -> tag.key().equals(key)).findFirst();
  }
}
