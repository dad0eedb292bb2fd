package no.samtakt.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Where chats, boards and pictures come from: the clipboard, and files. */
public interface HarvestSource {
  /** Something that was read. */
  sealed interface Read {
    record Text(Harvest harvest) implements Read {}

    record Shown(Picture picture) implements Read {}

    record Unreadable(Message why) implements Read {}
  }

  /**
   * What lies on the clipboard.
   *
   * @param text null where there is none, or where it only names the things
   * @param things pictures and files, each to be made ready away from the window
   */
  record Pasted(@Nullable String text, List<Work> things) {
    public Pasted {
      things = List.copyOf(things);
    }
  }

  /** Something that takes its time, to be done away from the window. */
  interface Work {
    Read done();
  }

  Pasted clipboard();

  /** Whether a text is a chat or a board, and not text for one note; quick. */
  boolean isHarvest(String text);

  /** Reads a text; away from the window. */
  Harvest read(String text);

  /** Asks for a file; the work reads it. Nothing happens where the leader thought better of it. */
  void choose(Consumer<Work> chosen);

  /** Keeps a picture; away from the window. Nothing where it could not be kept. */
  Optional<PictureId> keep(Picture picture);
}
