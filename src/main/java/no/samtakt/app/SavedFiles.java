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

/** Saves files in a folder that the leader chooses, and says where they are. */
final class SavedFiles {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Executor aside;
  private final Executor window;

  /**
   * What is said of one kind of file, as keys: where to, that it is there, and that it is not.
   *
   * @param choose asks for the folder
   * @param saved with the file
   * @param refused with the folder
   */
  record Said(String choose, String saved, String refused) {}

  /**
   * Saves for one window.
   *
   * @param aside where files are made, which may take seconds: nothing else is to wait for it
   */
  SavedFiles(MainWindow main, Speech speech, FileDialogs dialogs, Executor aside, Executor window) {
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.aside = aside;
    this.window = window;
  }

  /**
   * Asks where, then makes the file and saves it under a name that is free. On the window thread.
   *
   * @param name of the file, without its ending
   * @param ending without its dot
   * @param bytes makes what stands in it, away from the window
   */
  void save(Said said, String name, String ending, Supplier<byte[]> bytes) {
    dialogs
        .chooseFolder(speech.text(said.choose()), main.stage())
        .ifPresent(folder -> aside.execute(() -> write(said, folder, name, ending, bytes)));
  }

  /** Away from the window. */
  private void write(Said said, Path folder, String name, String ending, Supplier<byte[]> bytes) {
    try {
      Path file = FreeFile.in(folder, FreeFile.named(name) + "." + ending);
      Files.write(file, bytes.get(), StandardOpenOption.CREATE_NEW);
      window.execute(() -> main.telling().tell(Message.of(said.saved(), file.toString())));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a file was not saved: " + e.getClass().getSimpleName());
      Message refused = Message.of(said.refused(), folder.toString());
      window.execute(() -> main.telling().warn(refused));
    }
  }
}
