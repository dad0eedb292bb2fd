package no.samtakt.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the meeting takes place. */
public enum Platform {
  ZOOM("Zoom"),
  TEAMS("Teams"),
  MEET("Google Meet"),
  WHEREBY("Whereby"),
  SPATIALCHAT("SpatialChat"),
  QIQOCHAT("QiqoChat"),
  /** People in one place; no platform at all. */
  ROOM("");

  private final String label;

  Platform(String label) {
    this.label = label;
  }

  /** The word a run sheet writes, such as {@code zoom}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The product's name; empty for people in one place. */
  public String label() {
    return label;
  }

  /** The platform that a run sheet writes so; nothing for one we do not know, or for none. */
  public static Optional<Platform> of(@Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    String known = key.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.key().equals(known)).findFirst();
  }
}
