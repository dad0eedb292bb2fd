package no.samtakt.settings;

import java.util.Arrays;
import java.util.Optional;

/** Light or dark. */
public enum Appearance {
  /** As the rest of the machine. */
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark");

  private final String key;

  Appearance(String key) {
    this.key = key;
  }

  /** The word that the settings file writes. */
  public String key() {
    return key;
  }

  public static Optional<Appearance> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }
}
