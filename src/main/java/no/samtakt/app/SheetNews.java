package no.samtakt.app;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.Decision;
import no.samtakt.session.Session;
import no.samtakt.session.SessionCommand;
import org.jspecify.annotations.Nullable;

/** What is new in the file of the sheet that is open: it is told, and can be taken over. */
final class SheetNews implements AutoCloseable {
  private final Surroundings around;
  private final Path file;
  private final Supplier<@Nullable Snapshot> latest;
  private final TellingDesk desk;
  private final SheetWatch watch;
  private volatile @Nullable RunSheet newer;

  /**
   * Begins to look.
   *
   * @param known when the file was changed as the session has it
   */
  SheetNews(
      Surroundings around,
      SheetFiles files,
      Path file,
      FileTime known,
      Supplier<@Nullable Snapshot> latest,
      TellingDesk desk) {
    this.around = around;
    this.file = file;
    this.latest = latest;
    this.desk = desk;
    this.watch = new SheetWatch(file, known, files, around.background(), this::changed);
  }

  /** The sheet as the file has it; null while it is the one in use, or cannot be used. */
  @Nullable RunSheet newer() {
    return newer;
  }

  /** The sheet's file was changed, or may have been while the session was closed. */
  private void changed(Read read) {
    Snapshot now = latest.get();
    switch (read) {
      case Read.Broken broken ->
          around.window().run(() -> around.telling().offerProblems(file, broken.problems()));
      case Read.Sheet(RunSheet sheet) -> {
        SessionCommand takeOver = new SessionCommand.TakeOver(sheet);
        RandomGenerator unused = around.services().random().get();
        if (now != null
            && Session.decide(now.state(), takeOver, now.people(), now.now(), unused)
                instanceof Decision.Accepted) {
          newer = sheet;
          around.window().run(() -> around.telling().offerTakeOver(() -> desk.give(takeOver)));
        }
      }
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
