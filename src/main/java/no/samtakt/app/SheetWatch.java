package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.samtakt.runsheet.file.Read;

/**
 * Looks every other second whether a run sheet's file was changed. It compares times instead of
 * asking the system to be told: that works on network drives and with every editor's way of saving.
 */
final class SheetWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final long SECONDS = 2;

  private final Path file;
  private final SheetFiles files;
  private final Consumer<Read> changed;
  private final ScheduledFuture<?> looking;
  private FileTime last;

  /**
   * Begins to look.
   *
   * @param last when the file was changed as we know it; a later time counts as a change
   * @param changed is told on a background thread
   */
  SheetWatch(
      Path file,
      FileTime last,
      SheetFiles files,
      ScheduledExecutorService background,
      Consumer<Read> changed) {
    this.file = file;
    this.last = last;
    this.files = files;
    this.changed = changed;
    this.looking =
        background.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      FileTime now = Files.getLastModifiedTime(file);
      if (!now.equals(last)) {
        last = now;
        changed.accept(files.read(file));
      }
    } catch (NoSuchFileException gone) {
      // An editor that saves by renaming takes the file away for a moment; the session has it all.
      LOG.log(Level.DEBUG, "the run sheet is not where it was");
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "cannot look after the run sheet", e);
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
  }
}
