package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import no.samtakt.session.JournalException;
import no.samtakt.words.Message;

/**
 * All sessions copied to another folder, as they stand at one moment even while somebody writes.
 * The old file is left as it was.
 */
public final class StoreCopy {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  private StoreCopy() {}

  /** Whether a folder holds sessions already. */
  public static boolean isIn(Path dataFolder) {
    return Files.exists(Store.file(dataFolder));
  }

  /** Where a copy stands until it is whole; it is left lying when the machine goes down. */
  static Path unfinished(Path dataFolder) {
    return dataFolder.resolve("samtakt.db.copying");
  }

  /**
   * Copies the sessions of one folder to another, where they stand only when they are whole and on
   * the disk. Does nothing when there are none.
   *
   * @throws JournalException when that does not succeed, or when the other folder has sessions of
   *     its own; nothing of it is left there then
   */
  public static void make(Path from, Path to) throws JournalException {
    if (!isIn(from)) {
      return;
    }
    Path whole = Store.file(to);
    if (Files.exists(whole)) {
      throw new JournalException(
          Message.of("store.not-empty", to.toString()), new IllegalStateException("a file there"));
    }
    Database copy = new Database(unfinished(to));
    try {
      Files.deleteIfExists(copy.file());
      Database.create(copy.file());
      fill(new Database(Store.file(from)), copy);
      try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(copy.file(), whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      clear(copy.file());
      throw copy.trouble(e);
    } catch (IOException e) {
      clear(copy.file());
      throw new JournalException(Message.of("store.no-access", to.toString()), e);
    }
  }

  private static void fill(Database old, Database copy) throws SQLException {
    try (Connection connection = old.connect();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.file().toAbsolutePath().toString());
      vacuum.execute();
    }
    try (Connection connection = copy.connect()) {
      String fault = Database.ask(connection, "PRAGMA integrity_check");
      if (!fault.equals("ok")) {
        throw new SQLException("the copy is not whole: " + fault);
      }
      // What is forgotten here one day is to be forgotten there too.
      Schema.upgrade(connection);
      Copies.note(connection, old.folder());
    }
  }

  private static void clear(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "an unfinished copy is left lying", e);
    }
  }
}
