package no.samtakt.platform;

import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * How participants do on a platform what they are asked for most: change the name that others see,
 * turn the camera on, and mend the sound. The words are the product's own as far as they were known
 * in 2026; where a product is not known, they say where to look.
 */
public record HowTo(Message rename, Message camera, Message sound) {

  /**
   * The words for a platform; of a platform that nobody named, what holds on most.
   *
   * @param platform not {@link Platform#ROOM}, where there is nothing to press
   */
  public static HowTo of(@Nullable Platform platform) {
    return switch (platform) {
      case ZOOM -> on("zoom");
      case TEAMS -> on("teams");
      case MEET -> on("meet");
      case WHEREBY -> on("whereby");
      case ROOM -> throw new IllegalArgumentException("there is nothing to press in a room");
      case SPATIALCHAT, QIQOCHAT -> on("any");
      case null -> on("any");
    };
  }

  private static HowTo on(String platform) {
    String key = "platform.how." + platform;
    return new HowTo(
        Message.of(key + ".rename"), Message.of(key + ".camera"), Message.of(key + ".sound"));
  }
}
