package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in one session, held against other windows by a lock on a file of its own. The
 * system lets go of it when the program dies. The file stays: deleting it would let a third window
 * lock a new file of that name while a second still holds the old one.
 */
final class WriterLock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  private final SessionId session;
  private final Set<SessionId> held;
  private final FileChannel channel;

  private WriterLock(SessionId session, Set<SessionId> held, FileChannel channel) {
    this.session = session;
    this.held = held;
    this.channel = channel;
  }

  /**
   * @param held the sessions that this store holds already. They are refused before their file is
   *     opened, because closing any channel on a file drops the whole program's locks on it on some
   *     systems. A second store on the same folder in one program does open the file; there {@code
   *     UNIQUE (session, seq)} is what is left.
   * @throws JournalException when another window has the session, or the folder refuses
   */
  static WriterLock take(Path folder, SessionId session, Set<SessionId> held)
      throws JournalException {
    if (!held.add(session)) {
      throw inUse(new OverlappingFileLockException());
    }
    try {
      return new WriterLock(session, held, locked(folder, session));
    } catch (JournalException | RuntimeException e) {
      held.remove(session);
      throw e;
    }
  }

  private static FileChannel locked(Path folder, SessionId session) throws JournalException {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve(session + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw new OverlappingFileLockException();
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw inUse(e);
    } catch (IOException e) {
      close(channel);
      throw new JournalException(Message.of("store.no-access", folder.toString()), e);
    }
  }

  private static JournalException inUse(OverlappingFileLockException e) {
    return new JournalException(Message.of("store.in-use"), e);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a lock file did not close", e);
    }
  }

  /** Lets others write. Closing it again does nothing. */
  @Override
  public void close() {
    if (channel.isOpen()) {
      close(channel);
      held.remove(session);
    }
  }
}
