package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/** Saves pages to print in a folder that the leader chooses, and says where they are. */
final class PaperFiles {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Executor aside;
  private final Executor window;

  /**
   * Saves for one window.
   *
   * @param aside where pages are set, which may take seconds: nothing else is to wait for it
   */
  PaperFiles(MainWindow main, Speech speech, FileDialogs dialogs, Executor aside, Executor window) {
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.aside = aside;
    this.window = window;
  }

  /**
   * Asks where, then sets the pages and saves them. On the window thread.
   *
   * @param name of the file, without its ending
   * @param pages makes the PDF, away from the window
   */
  void save(String name, Supplier<byte[]> pages) {
    dialogs
        .chooseFolder(speech.text("paper.choose"), main.stage())
        .ifPresent(folder -> aside.execute(() -> write(folder, name, pages.get())));
  }

  /** Away from the window. */
  private void write(Path folder, String name, byte[] bytes) {
    try {
      Path file = FreeFile.in(folder, FreeFile.named(name) + ".pdf");
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      window.execute(() -> main.telling().tell(Message.of("paper.saved", file.toString())));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "pages were not saved: " + e.getClass().getSimpleName());
      Message refused = Message.of("paper.not-saved", folder.toString());
      window.execute(() -> main.telling().warn(refused));
    }
  }
}
