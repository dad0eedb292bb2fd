package no.samtakt.settings;

import java.util.Arrays;
import java.util.Optional;

/** How much of itself the main window shows. */
public enum Face {
  /** The whole console. */
  FULL("full"),
  /** Narrow, docked at an edge of the screen beside the meeting. */
  STRIP("strip"),
  /** A low bar with the time, what comes next, and the buttons. */
  BAR("bar");

  private final String key;

  Face(String key) {
    this.key = key;
  }

  /** The word that files write. */
  public String key() {
    return key;
  }

  public static Optional<Face> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  /** The one that comes after this when going round. */
  public Face next() {
    return switch (this) {
      case FULL -> STRIP;
      case STRIP -> BAR;
      case BAR -> FULL;
    };
  }
}
