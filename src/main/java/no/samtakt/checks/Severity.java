package no.samtakt.checks;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Should be mended, or muted with a reason. */
  WARNING,
  /** Will go wrong. */
  STRONG;

  /** The word for programs, such as {@code warning}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
