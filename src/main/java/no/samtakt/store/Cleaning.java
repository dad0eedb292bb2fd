package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cleans the files of a data folder of what was deleted: SQLite only marks it as free, and the log
 * of what was written still has it.
 */
final class Cleaning {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");
  private static final String CHORE = "INSERT OR IGNORE INTO chore VALUES ('clean')";

  private Cleaning() {}

  /** From now on, deleted content is overwritten with zeros on this connection. */
  static void prepare(Connection connection) throws SQLException {
    Database.run(connection, "PRAGMA secure_delete = ON");
    // VACUUM's own copy of the file is to be nowhere on a disk.
    Database.run(connection, "PRAGMA temp_store = MEMORY");
  }

  /** Remembers that there is something to clean, in the transaction that deletes. */
  static void owe(Connection connection) throws SQLException {
    Database.run(connection, CHORE);
  }

  static boolean isOwed(Connection connection) throws SQLException {
    return !Database.ask(connection, "SELECT 1 FROM chore WHERE name = 'clean'").isEmpty();
  }

  /**
   * Writes the file anew and empties the log beside it.
   *
   * @return false where another program has hold of them, so that it is still owed
   */
  static boolean clean(Connection connection) throws SQLException {
    try {
      Database.run(connection, "VACUUM");
      // The first column tells whether somebody was in the way.
      boolean emptied = Database.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)").equals("0");
      if (emptied) {
        Database.run(connection, "DELETE FROM chore");
        Database.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      }
      return emptied;
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "what was deleted could not be cleaned away yet", e);
      return false;
    }
  }

  /**
   * Takes names out of the program's own log files, where none should be.
   *
   * @return the files that refused
   */
  static List<Path> logs(Path dataFolder, UnaryOperator<String> redaction) {
    List<Path> refused = new ArrayList<>();
    Path folder = dataFolder.resolve("log");
    if (!Files.isDirectory(folder)) {
      return refused;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isRegularFile(file) && !log(file, redaction)) {
          refused.add(file);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the log could not be read through", e);
      refused.add(folder);
    }
    return refused;
  }

  private static boolean log(Path file, UnaryOperator<String> redaction) {
    try {
      // Whatever is no UTF-8 is no log of ours and becomes a question mark.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String without = redaction.apply(text);
      if (!without.equals(text)) {
        // In its place: the program may have it open, and goes on at its end.
        Files.writeString(file, without);
      }
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a log file could not be read through", e);
      return false;
    }
  }

  /** Removes a copy that was cut short when the machine went down. */
  static void unfinishedCopy(Path dataFolder) {
    Path unfinished = StoreCopy.unfinished(dataFolder);
    for (String end : List.of("", "-journal", "-wal", "-shm")) {
      try {
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + end));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "an unfinished copy is left lying", e);
      }
    }
  }
}
