package no.samtakt.runsheet;

import java.util.Locale;

/** What sort of item it is; the kind decides icon and words, never the timing. */
public enum Kind {
  TECH_CHECK,
  WELCOME,
  CHECK_IN,
  TALK,
  DIALOGUE,
  IGP,
  PAIRS,
  GROUPS,
  ENERGISER,
  BREAK,
  SHARING,
  TRAINING,
  OPEN_SPACE,
  CHECK_OUT,
  BUFFER,
  CUSTOM;

  /** Whether people choose among topics in such an item, where it has any. */
  public boolean hasTopics() {
    return this == GROUPS || this == OPEN_SPACE;
  }

  /** The word a run sheet writes, such as {@code tech-check}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
