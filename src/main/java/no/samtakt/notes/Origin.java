package no.samtakt.notes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a note comes from. */
public enum Origin {
  /** The leader wrote it. */
  WRITTEN,
  /** It stood in the meeting's chat. */
  CHAT,
  /** It was a note on a board such as Miro or Padlet. */
  BOARD,
  /** It is a picture. */
  PICTURE,
  /** It was open after an earlier session of the series. */
  CARRIED;

  /** The word that files and programs write, such as {@code chat}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Origin> of(String key) {
    return Arrays.stream(values()).filter(origin -> origin.key().equals(key)).findFirst();
  }

  /** Whether it was gathered from what participants wrote or made. */
  public boolean harvested() {
    return switch (this) {
      case CHAT, BOARD, PICTURE -> true;
      case WRITTEN, CARRIED -> false;
    };
  }
}
