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
          .isEqualTo("5");
    }
  }
}
