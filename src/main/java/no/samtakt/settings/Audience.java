package no.samtakt.settings;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the participants' window looks, apart from the leader's own.
 *
 * @param fullNames whether lists show everybody's whole name; else first name and an initial
 * @param accent the organisation's colour in place of ours; null for ours
 */
public record Audience(Look look, boolean fullNames, @Nullable Accent accent) {
  /** Before anything was chosen. */
  public static final Audience USUAL = new Audience(Look.SAME, false, null);

  /** Its colours. */
  public enum Look {
    /** As the leader's windows. */
    SAME("same"),
    LIGHT("light"),
    DARK("dark"),
    /** High contrast, light or dark as the leader's windows. */
    STRONG("high-contrast");

    private final String key;

    Look(String key) {
      this.key = key;
    }

    /** The word that the settings file writes. */
    public String key() {
      return key;
    }

    public static Optional<Look> of(String key) {
      return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
  }

  public Audience withLook(Look other) {
    return new Audience(other, fullNames, accent);
  }

  public Audience withFullNames(boolean other) {
    return new Audience(look, other, accent);
  }

  public Audience withAccent(@Nullable Accent other) {
    return new Audience(look, fullNames, other);
  }
}
