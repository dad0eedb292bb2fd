package no.samtakt.runsheet;

import java.util.Locale;

/** How people work in a phase: each alone, in groups, or all together (IGP). */
public enum Mode {
  INDIVIDUAL,
  GROUP,
  PLENARY;

  /** The word a run sheet writes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
