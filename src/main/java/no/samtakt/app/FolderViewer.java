package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a folder in the machine's own file manager. */
final class FolderViewer {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  /** A file manager that cannot be started says so at once; one that can, takes longer. */
  private static final long SECONDS = 2;

  private FolderViewer() {}

  /** Answers whether it was shown, as far as that can be told. Slow: not for the window thread. */
  static boolean show(Path folder) {
    try {
      Process viewer =
          new ProcessBuilder(program(System.getProperty("os.name", "")), folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean over = viewer.waitFor(SECONDS, TimeUnit.SECONDS);
      // Windows' Explorer answers 1 though all went well.
      return !over || viewer.exitValue() == 0 || program("Windows").equals(program(osName()));
    } catch (IOException e) {
      LOG.log(Level.INFO, "no file manager could be started", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String osName() {
    return System.getProperty("os.name", "");
  }

  private static String program(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return "explorer.exe";
    }
    return system.startsWith("mac") ? "open" : "xdg-open";
  }
}
