package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import no.samtakt.cards.file.ShelfReader;
import no.samtakt.session.JournalException;
import no.samtakt.settings.ChosenFolder;
import no.samtakt.settings.DataFolder;
import no.samtakt.store.StoreCopy;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything along to the data folder that was chosen, before anything in it is opened. It
 * copies: what lies in the old folder stays as it was, and is used on when copying does not
 * succeed.
 */
final class DataMove {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** The files beside the sessions that go along. */
  private static final List<String> FILES =
      List.of("settings.json", "places.json", "favourites.json", LogoShelf.FILE);

  private DataMove() {}

  /**
   * Where the data lies now.
   *
   * @param told what to tell the user of it; null when there is nothing
   * @param moved whether it was brought to the chosen folder just now
   */
  record Settled(DataFolder folder, @Nullable Message told, boolean moved) {}

  static Settled settle(DataFolder folder) {
    Path next = folder.next();
    if (next == null) {
      return new Settled(folder, null, false);
    }
    // A folder that is gone is not made anew: its disk may only be away.
    Optional<Message> refusal = DataFolder.refusal(next);
    if (refusal.isPresent()) {
      return notMoved(folder, refusal.get());
    }
    Path old = folder.folder();
    try {
      StoreCopy.make(old, next);
      for (String name : FILES) {
        Path file = old.resolve(name);
        if (Files.exists(file)) {
          Files.copy(file, next.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      decks(old.resolve(ShelfReader.FOLDER), next.resolve(ShelfReader.FOLDER));
      Optional<Message> trouble = new ChosenFolder(next, null).rememberIn(folder.usual());
      if (trouble.isPresent()) {
        return notMoved(folder, trouble.get());
      }
      DataFolder.By by = next.equals(folder.usual()) ? DataFolder.By.USUAL : DataFolder.By.CHOSEN;
      return new Settled(
          new DataFolder(next, by, folder.usual(), null),
          Message.of("settings.folder-moved", next.toString(), old.toString()),
          true);
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "the sessions were not copied", e);
      return notMoved(folder, e.reason());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the data was not copied", e);
      return notMoved(folder, Message.of("settings.folder-refuses", next.toString()));
    }
  }

  /** People's own cards; a file that lies there already stays as it is. */
  private static void decks(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(file.getFileName());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static Settled notMoved(DataFolder folder, Message why) {
    return new Settled(
        folder, Message.of("settings.folder-not-moved", folder.folder().toString(), why), false);
  }
}
