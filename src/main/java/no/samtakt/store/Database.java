package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import no.samtakt.session.JournalException;
import no.samtakt.words.Message;
import org.sqlite.SQLiteErrorCode;

/**
 * The database file: how to connect to it, how to change it in one piece, and what to say when it
 * will not.
 */
record Database(Path file) {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  /** The data folder. */
  Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /**
   * Names and addresses will lie in it: a new file, and the log beside it, are the owner's alone.
   */
  static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createFile(file);
      var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (rights != null) {
        rights.setPermissions(PosixFilePermissions.fromString("rw-------"));
      }
    } catch (FileAlreadyExistsException another) {
      // Another window was faster, and has done the same.
    }
  }

  /** Something to do inside a transaction. */
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  /**
   * A connection on which a commit is on the disk before it returns ({@code synchronous=FULL}), and
   * which waits up to five seconds for another one that is writing.
   */
  Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      run(connection, "PRAGMA busy_timeout = 5000");
      run(connection, "PRAGMA synchronous = FULL");
      run(connection, "PRAGMA foreign_keys = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Does all of the work or nothing of it. The write lock is taken at the start, since a
   * transaction that turns to writing halfway may be refused without any waiting.
   */
  static void transaction(Connection connection, Work work) throws SQLException {
    run(connection, "BEGIN IMMEDIATE");
    try {
      work.on(connection);
      run(connection, "COMMIT");
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection);
      throw e;
    }
  }

  private static void rollBack(Connection connection) {
    try {
      run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // After a full disk and the like SQLite has rolled back by itself, and says so here.
      LOG.log(Level.DEBUG, "nothing left to roll back", e);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row. */
  static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** What went wrong, in words that tell what is safe and what to do. */
  JournalException trouble(SQLException e) {
    return new JournalException(Message.of(key(e), file.toString()), e);
  }

  private static String key(SQLException e) {
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode())) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "store.busy";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "store.no-access";
      case SQLITE_IOERR -> "store.disk-trouble";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "store.damaged";
      case SQLITE_FULL -> "store.disk-full";
      case SQLITE_CONSTRAINT -> "store.other-writer";
      default -> "store.trouble";
    };
  }
}
