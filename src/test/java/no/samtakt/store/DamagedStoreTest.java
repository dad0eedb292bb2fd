package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreTest {
  private static final SessionId ID = new SessionId("okt-1");
  private static final List<SessionEvent> ALL = EveryEvent.journal();

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void open() throws JournalException {
    folder = temp.resolve("Økter her");
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void namesAreForTheOwnerAlone() throws IOException {
    Path file = folder.resolve("samtakt.db");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileFromANewerVersionIsLeftAlone() throws Exception {
    store.close();
    try (Connection outside = outside()) {
      Database.run(outside, "PRAGMA user_version = 99");
    }
    assertThat(refusal(() -> Store.open(folder))).isEqualTo("store.newer");
    try (Connection outside = outside()) {
      assertThat(Database.ask(outside, "PRAGMA user_version")).isEqualTo("99");
    }
  }

  @Test
  void aDamagedFileIsNamedAndLeftAsItWas() throws IOException {
    store.close();
    Path file = folder.resolve("samtakt.db");
    byte[] scrap = "This is not a database. ".repeat(100).getBytes(StandardCharsets.UTF_8);
    Files.write(file, scrap);
    assertThat(refusal(() -> Store.open(folder))).isEqualTo("store.damaged");
    assertThat(file).hasBinaryContent(scrap);
  }

  @Test
  void aFileDamagedInTheMiddleIsNamed() throws Exception {
    keep(ID, ALL);
    store.close();
    try (FileChannel channel =
        FileChannel.open(folder.resolve("samtakt.db"), StandardOpenOption.WRITE)) {
      channel.truncate(4096 * 2);
    }
    assertThat(
            refusal(() -> {
              try (Store broken = Store.open(folder)) {
                broken.events(ID);
              }
            }))
        .isEqualTo("store.damaged");
  }

  @Test
  void aFolderThatCannotBeIsNamed() throws IOException {
    Path file = Files.createFile(temp.resolve("a file"));
    assertThat(refusal(() -> Store.open(file.resolve("data")))).isEqualTo("store.no-access");
  }

  @Test
  void anEventOfANewerVersionIsNamed() throws Exception {
    keep(ID, ALL.subList(0, 2));
    try (Connection outside = outside()) {
      Database.run(outside, "UPDATE event SET type = 'choir-sang' WHERE seq = 1");
    }
    assertThat(refusal(() -> store.events(ID))).isEqualTo("store.unknown-event");
    assertThat(refusal(() -> store.journal(ID, false, null))).isEqualTo("store.unknown-event");
    assertThat(store.sessions()).as("the others can still be used").hasSize(1);
    try (Connection outside = outside()) {
      Database.run(outside, "UPDATE event SET type = 'people-listed' WHERE seq = 1");
    }
    store.journal(ID, false, null).close();
  }

  private void keep(SessionId session, List<SessionEvent> events) throws JournalException {
    try (SqliteJournal journal = store.journal(session, false, "plan.yaml")) {
      journal.append(events);
    }
  }

  /** A connection that knows nothing of the rules of this house. */
  private Connection outside() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samtakt.db"));
  }

  private static String refusal(ThrowingCallable doing) {
    return catchThrowableOfType(JournalException.class, doing).reason().key();
  }
}
