package no.samtakt.ui.participants;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's own logo.
 *
 * @param ground what it must stand on to be seen
 * @param colour the colour that there is most of in it, as {@code #RRGGBB}; null where it has none
 */
public record OwnLogo(Image image, Ground ground, @Nullable String colour) {
  /** What a logo must stand on. */
  public enum Ground {
    /** It brings its own. */
    ANY,
    /** It is dark, and seen on something light. */
    LIGHT,
    /** It is light, and seen on something dark. */
    DARK
  }
}
