package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @Test
  void anEmptyFileBecomesTheNewestVersionOnce(@TempDir Path folder) throws Exception {
    Database database = new Database(folder.resolve("a.db"));
    try (Connection first = database.connect();
        Connection second = database.connect()) {
      assertThat(Schema.version(first)).isZero();
      Schema.upgrade(first);
      Schema.upgrade(second);
      Schema.upgrade(first);
      assertThat(Schema.version(second)).isEqualTo(Schema.VERSION).isPositive();
      assertThat(Database.ask(second, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"))
          .isEqualTo("6");
    }
  }

  /** A file as the first version wrote it, with a session of a series in it. */
  @Test
  void theSeriesOfOlderSessionsIsFoundInTheirSheets(@TempDir Path folder) throws Exception {
    Database database = new Database(folder.resolve("a.db"));
    try (Connection connection = database.connect()) {
      Schema.upgrade(connection, 1);
      for (String id : new String[] {"a", "b"}) {
        String sheet = id.equals("a") ? "{\"series\":\"Læringsnettverk\"}" : "{}";
        Database.run(
            connection,
            "INSERT INTO session VALUES ('%s','t',NULL,'x','x','ended',0,1,1,1,1)".formatted(id));
        Database.run(
            connection,
            "INSERT INTO event VALUES ('%s',0,'x','sheet-opened','{\"sheet\":%s}')"
                .formatted(id, sheet));
      }
      Schema.upgrade(connection);
      assertThat(Database.ask(connection, "SELECT series FROM session WHERE id = 'a'"))
          .isEqualTo("Læringsnettverk");
      assertThat(Database.ask(connection, "SELECT count(*) FROM session WHERE series IS NULL"))
          .isEqualTo("1");
    }
  }
}
