package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtakt.history.CardMemory;
import no.samtakt.history.FollowUpMemory;
import no.samtakt.history.Forgetting;
import no.samtakt.history.Forgotten;
import no.samtakt.history.FoundNote;
import no.samtakt.history.History;
import no.samtakt.history.NoteQuery;
import no.samtakt.history.NoteSearch;
import no.samtakt.history.PastCards;
import no.samtakt.history.PastFollowUps;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.PastRun;
import no.samtakt.history.PastSession;
import no.samtakt.history.PersonRecords;
import no.samtakt.history.Runs;
import no.samtakt.history.SeriesMemory;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.Note;
import no.samtakt.notes.Pictures;
import no.samtakt.people.Answer;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * All sessions on this machine, in the file {@code samtakt.db} of the data folder.
 *
 * <p>It may be used from several threads. Each journal has a connection of its own, so the session
 * never waits for anybody who reads; everything else takes turns on one more connection. All
 * methods touch the disk: never call them on the window's thread.
 */
public final class Store
    implements History,
        SeriesMemory,
        CardMemory,
        NoteSearch,
        FollowUpMemory,
        Forgetting,
        PersonRecords,
        Runs,
        AutoCloseable {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  private final Database database;
  private final @Nullable InstantSource clock;
  private final Path locks;
  private final Connection connection;
  private final Turns turns;
  private final Earlier earlier;
  private final Erasure erasure;
  private final Set<SessionId> held = ConcurrentHashMap.newKeySet();

  private Store(
      Database database, @Nullable InstantSource clock, Path locks, Connection connection) {
    this.database = database;
    this.clock = clock;
    this.locks = locks;
    this.connection = connection;
    this.turns = new Turns(database, connection);
    this.earlier = new Earlier(this);
    this.erasure = new Erasure(turns, locks, held);
  }

  /**
   * Opens the sessions kept in a folder, which is made if it is missing.
   *
   * @throws JournalException when the folder refuses, the file is damaged, or a newer version wrote
   *     it; the file is then as it was
   */
  public static Store open(Path dataFolder) throws JournalException {
    return open(dataFolder, null);
  }

  /** The same for what writes sessions, which keep the day of that by the machine's clock. */
  public static Store open(Path dataFolder, @Nullable InstantSource clock) throws JournalException {
    Database database = new Database(file(dataFolder));
    try {
      Database.create(database.file());
    } catch (IOException e) {
      throw new JournalException(Message.of("store.no-access", dataFolder.toString()), e);
    }
    try {
      Connection connection = database.connect();
      try {
        prepare(database, connection);
        if (clock != null) {
          Sessions.dateRehearsals(connection, clock.instant());
        }
        return new Store(database, clock, dataFolder.resolve("locks"), connection);
      } catch (SQLException | JournalException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw database.trouble(e);
    }
  }

  static Path file(Path dataFolder) {
    return dataFolder.resolve("samtakt.db");
  }

  private static void prepare(Database database, Connection connection)
      throws SQLException, JournalException {
    int version = Schema.version(connection);
    if (version > Schema.VERSION) {
      throw new JournalException(
          Message.of("store.newer", database.file().toString()),
          new IllegalStateException("schema version " + version));
    }
    if (!Database.ask(connection, "PRAGMA journal_mode = WAL").equals("wal")) {
      LOG.log(Level.WARNING, "no write-ahead log here: the session waits while others read");
    }
    Schema.upgrade(connection);
    // What was typed in a session that then never came to have an event. Another window that has
    // got no further either writes its text anew with the next key.
    Database.run(connection, "DELETE FROM draft WHERE session NOT IN (SELECT id FROM session)");
    Database.run(connection, "DELETE FROM picture WHERE session NOT IN (SELECT id FROM session)");
  }

  /**
   * The journal of a session, old or new, for its one writer.
   *
   * @param rehearsal kept with a new session; an old one stays what it was
   * @param source the run sheet's file, kept with a new session; null when there is none
   * @throws JournalException when another window has the session, or its journal cannot be read
   */
  public SqliteJournal journal(SessionId session, boolean rehearsal, @Nullable String source)
      throws JournalException {
    WriterLock lock = WriterLock.take(locks, session, held);
    try {
      if (turns.read(c -> Sessions.isAnonymised(c, session))) {
        throw new JournalException(
            Message.of("store.anonymised"), new IllegalStateException("anonymised"));
      }
      List<SessionEvent> events = events(session);
      SessionState state = events.isEmpty() ? null : Session.replay(events);
      return new SqliteJournal(
          database,
          clock,
          database.connect(),
          lock,
          session,
          rehearsal,
          source,
          events.size(),
          state);
    } catch (SQLException e) {
      lock.close();
      throw database.trouble(e);
    } catch (JournalException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public Drafts drafts(SessionId session) {
    return new SqliteDrafts(connection, session);
  }

  @Override
  public List<PastSession> sessions() throws JournalException {
    return turns.read(c -> Sessions.read(c));
  }

  @Override
  public List<SessionEvent> events(SessionId session) throws JournalException {
    return turns.read(c -> Events.read(c, session));
  }

  @Override
  public Roster people(SessionId session) throws JournalException {
    return turns.read(c -> People.read(c, session));
  }

  @Override
  public List<Note> notes(SessionId session) throws JournalException {
    return turns.read(c -> Notes.read(c, session));
  }

  @Override
  public List<FoundNote> find(NoteQuery query) throws JournalException {
    return turns.read(c -> FoundNotes.read(c, query));
  }

  /** The pictures of a session's notes. */
  public Pictures pictures(SessionId session) {
    return new SqlitePictures(database, connection, session);
  }

  @Override
  public Optional<PastFollowUps> openFollowUps(String series, SessionId except)
      throws JournalException {
    return earlier.openFollowUps(series, except);
  }

  @Override
  public List<PastGroups> groupsOf(String series, SessionId except) throws JournalException {
    return earlier.groupsOf(series, except);
  }

  @Override
  public List<PastCards> cardsOf(String series, SessionId except) throws JournalException {
    return earlier.cardsOf(series, except);
  }

  @Override
  public Optional<PastList> lastList(@Nullable String series, SessionId except)
      throws JournalException {
    return earlier.lastList(series, except);
  }

  @Override
  public List<Answer> answers(String series) throws JournalException {
    return turns.read(c -> Answers.read(c, series));
  }

  @Override
  public void remember(String series, Answer answer) throws JournalException {
    turns.write(c -> Answers.write(c, series, answer));
  }

  @Override
  public Forgotten anonymise(SessionId session, Instant at) throws JournalException {
    return erasure.anonymise(session, at);
  }

  @Override
  public Forgotten delete(SessionId session) throws JournalException {
    return erasure.delete(session);
  }

  @Override
  public void finish() throws JournalException {
    erasure.finish();
  }

  @Override
  public void keepUntil(SessionId session, @Nullable LocalDate day) throws JournalException {
    turns.write(c -> Sessions.keepUntil(c, session, day));
  }

  @Override
  public List<PastRun> runs(Runs.Same sheet) throws JournalException {
    return earlier.runs(sheet);
  }

  @Override
  public Found about(String asked) throws JournalException {
    return turns.read(c -> PersonTraces.of(c, asked));
  }

  /** What SQLite finds when it checks the whole file: {@code ok}, or one line for each fault. */
  public String integrity() throws JournalException {
    return turns.read(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return String.join("\n", lines);
      }
    });
  }

  /** Closes the reading side; journals that are open stay so until they are closed themselves. */
  @Override
  public void close() {
    synchronized (connection) {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "the database did not close", e);
      }
    }
  }
}
