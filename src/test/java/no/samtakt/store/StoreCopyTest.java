package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {
  private static final SessionId ID = new SessionId("okt-1");
  private static final List<SessionEvent> ALL = EveryEvent.journal();

  @TempDir private Path temp = Path.of("");
  private Path old = temp;
  private Path fresh = temp;

  @BeforeEach
  void makeFolders() throws IOException {
    old = Files.createDirectory(temp.resolve("gammel"));
    fresh = Files.createDirectory(temp.resolve("ny mappe"));
  }

  @Test
  void everySessionComesAlongAlsoWhileItIsBeingWritten() throws JournalException {
    try (Store store = Store.open(old);
        SqliteJournal journal = store.journal(ID, false, "plan.yaml")) {
      journal.append(ALL);
      StoreCopy.make(old, fresh);
      assertThat(store.events(ID)).isEqualTo(ALL);
    }
    try (Store copy = Store.open(fresh)) {
      assertThat(copy.events(ID)).isEqualTo(ALL);
      assertThat(copy.sessions()).hasSize(1);
      assertThat(copy.integrity()).isEqualTo("ok");
    }
  }

  @Test
  void sessionsThatAreThereAlreadyAreNeverWrittenOver() throws JournalException {
    Store.open(old).close();
    try (Store store = Store.open(fresh);
        SqliteJournal journal = store.journal(ID, false, null)) {
      journal.append(ALL);
    }
    assertThatThrownBy(() -> StoreCopy.make(old, fresh))
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.reason().key()).isEqualTo("store.not-empty"));
    try (Store store = Store.open(fresh)) {
      assertThat(store.events(ID)).isEqualTo(ALL);
    }
  }

  @Test
  void aDamagedFileIsNotCopiedAndLeavesNothingBehind() throws IOException {
    Files.writeString(
        old.resolve("samtakt.db"), "this is no database at all, whatever it is called");
    assertThatThrownBy(() -> StoreCopy.make(old, fresh)).isInstanceOf(JournalException.class);
    try (Stream<Path> left = Files.list(fresh)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whereThereIsNothingNothingIsCopied() throws JournalException {
    StoreCopy.make(old, fresh);
    assertThat(fresh).isEmptyDirectory();
    assertThat(StoreCopy.isIn(fresh)).isFalse();
  }

  @Test
  void theCopyIsTheOwnersAlone() throws JournalException, IOException {
    Store.open(old).close();
    StoreCopy.make(old, fresh);
    assertThat(Files.getPosixFilePermissions(fresh.resolve("samtakt.db")))
        .isEqualTo(Files.getPosixFilePermissions(old.resolve("samtakt.db")));
  }
}
