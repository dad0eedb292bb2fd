package no.samtakt.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table of folders in which older copies of all sessions lie. */
final class Copies {
  private Copies() {}

  static void note(Connection connection, Path folder) throws SQLException {
    change(connection, "INSERT OR IGNORE INTO copy (folder) VALUES (?)", folder);
  }

  /** The copy is gone. */
  static void forget(Connection connection, Path folder) throws SQLException {
    change(connection, "DELETE FROM copy WHERE folder = ?", folder);
  }

  static List<Path> read(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT folder FROM copy ORDER BY folder")) {
      List<Path> folders = new ArrayList<>();
      while (rows.next()) {
        folders.add(Path.of(rows.getString(1)));
      }
      return folders;
    }
  }

  private static void change(Connection connection, String sql, Path folder) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setString(1, folder.toString());
      change.executeUpdate();
    }
  }
}
