package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Pictures;
import no.samtakt.session.SessionId;

/** The pictures of one session, in the database with all else. */
final class SqlitePictures implements Pictures {
  private final Database database;
  private final Connection connection;
  private final SessionId session;

  /** The connection is shared: it is its own monitor. */
  SqlitePictures(Database database, Connection connection, SessionId session) {
    this.database = database;
    this.connection = connection;
    this.session = session;
  }

  @Override
  public PictureId keep(Picture picture) throws PictureException {
    String sql =
        """
        INSERT INTO picture (session, id, type, bytes)
        VALUES (?1, (SELECT coalesce(max(id), 0) + 1 FROM picture WHERE session = ?1), ?2, ?3)
        RETURNING id\
        """;
    synchronized (connection) {
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        insert.setString(1, session.value());
        insert.setString(2, picture.type());
        insert.setBytes(3, picture.bytes());
        try (ResultSet rows = insert.executeQuery()) {
          rows.next();
          return new PictureId(rows.getInt(1));
        }
      } catch (SQLException e) {
        throw new PictureException(database.trouble(e).reason(), e);
      }
    }
  }

  @Override
  public Optional<Picture> read(PictureId id) throws PictureException {
    String sql = "SELECT type, bytes FROM picture WHERE session = ? AND id = ?";
    synchronized (connection) {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setString(1, session.value());
        select.setInt(2, id.value());
        try (ResultSet rows = select.executeQuery()) {
          return rows.next()
              ? Optional.of(new Picture(rows.getString(1), rows.getBytes(2)))
              : Optional.empty();
        }
      } catch (SQLException e) {
        throw new PictureException(database.trouble(e).reason(), e);
      }
    }
  }
}
