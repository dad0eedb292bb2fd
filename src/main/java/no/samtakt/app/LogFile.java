package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's log: files of at most a megabyte in the data folder, the oldest thrown away. */
final class LogFile {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;

  private LogFile() {}

  /** Standard error belongs to the command line: nothing is logged there. */
  static void beSilent() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
  }

  /**
   * Logs in the data folder from now on. A folder that refuses leaves the program without a log.
   */
  static void in(Path data) {
    try {
      Path folder = Files.createDirectories(data.resolve("log"));
      // The pattern's own signs are % and the system's separator.
      String pattern = folder.toString().replace("%", "%%") + "/samtakt-%g.log";
      Handler handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new SimpleFormatter());
      Logger.getLogger("").addHandler(handler);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no log could be opened", e);
    }
  }
}
