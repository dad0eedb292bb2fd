package no.samtakt.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samtakt.history.Forgotten;
import no.samtakt.history.PastSession;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Message;

/** Forgets sessions and people, in the file itself and wherever else the program left a trace. */
final class Erasure {
  private static final System.Logger LOG = System.getLogger("no.samtakt.store");

  /** In the order that the references between them ask for. */
  private static final List<String> TABLES =
      List.of("note", "picture", "draft", "person", "event", "session");

  private final Turns turns;
  private final Path locks;
  private final Set<SessionId> held;

  Erasure(Turns turns, Path locks, Set<SessionId> held) {
    this.turns = turns;
    this.locks = locks;
    this.held = held;
  }

  Forgotten anonymise(SessionId session, Instant at) throws JournalException {
    return alone(
        session,
        (past, people) -> {
          RedactedSession redacted = turns.read(c -> RedactedSession.of(c, past, people));
          forget(past, people, c -> redacted.write(c, at));
          List<String> unreached =
              traces(Redaction.of(people), store -> store.anonymise(session, at), session);
          return new Forgotten(
              redacted.sheet().title(), people.people().size(), 0, unreached, clean());
        });
  }

  Forgotten delete(SessionId session) throws JournalException {
    Forgotten forgotten =
        alone(
            session,
            (past, people) -> {
              forget(past, people, c -> delete(c, session));
              List<String> unreached =
                  traces(Redaction.of(people), store -> store.delete(session), session);
              return new Forgotten(
                  past.title(), people.people().size(), past.notes(), unreached, clean());
            });
    removeLock(session);
    return forgotten;
  }

  void finish() throws JournalException {
    if (turns.read(Cleaning::isOwed)) {
      clean();
    }
  }

  /** What is done to a session that nobody else has. */
  private interface Work {
    Forgotten to(PastSession session, Roster people) throws JournalException;
  }

  private Forgotten alone(SessionId session, Work work) throws JournalException {
    Optional<PastSession> past = session(session);
    if (past.isEmpty()) {
      throw new JournalException(
          Message.of(
              "forget.no-such-session", session.value(), turns.database().folder().toString()),
          new IllegalArgumentException("no such session"));
    }
    try (WriterLock _ = WriterLock.take(locks, session, held)) {
      return work.to(past.get(), turns.read(c -> People.read(c, session)));
    } catch (JournalException e) {
      throw e.reason().key().equals("store.in-use")
          ? new JournalException(Message.of("forget.in-use", past.get().title()), e)
          : e;
    }
  }

  private Optional<PastSession> session(SessionId session) throws JournalException {
    return turns.read(Sessions::read).stream()
        .filter(each -> each.id().equals(session))
        .findFirst();
  }

  /** In one transaction: either everything is forgotten, or nothing. */
  private void forget(PastSession past, Roster people, Database.Work work) throws JournalException {
    synchronized (turns.connection()) {
      turns.read(c -> {
        Cleaning.prepare(c);
        return true;
      });
      turns.write(c -> {
        String series = past.series();
        if (series != null) {
          Answers.forget(c, series, people.people());
        }
        work.on(c);
        Cleaning.owe(c);
      });
    }
  }

  private static void delete(Connection connection, SessionId session) throws SQLException {
    for (String table : TABLES) {
      String key = table.equals("session") ? "id" : "session";
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM " + table + " WHERE " + key + " = ?")) {
        delete.setString(1, session.value());
        delete.executeUpdate();
      }
    }
  }

  private boolean clean() throws JournalException {
    return turns.read(Cleaning::clean);
  }

  /** The same for a copy of all sessions. */
  private interface InCopy {
    Forgotten in(Store copy) throws JournalException;
  }

  /** What lies outside the file: logs, copies, what was cut short; answers what did not answer. */
  private List<String> traces(UnaryOperator<String> redaction, InCopy work, SessionId session)
      throws JournalException {
    Path folder = turns.database().folder();
    List<String> unreached = new ArrayList<>();
    Cleaning.logs(folder, redaction).forEach(file -> unreached.add(file.toString()));
    Cleaning.unfinishedCopy(folder);
    for (Path copy : turns.read(Copies::read)) {
      if (!StoreCopy.isIn(copy)) {
        // Its disk may only be away: it stays on the list.
        if (!Files.isDirectory(copy)) {
          unreached.add(copy.toString());
        }
        continue;
      }
      try (Store store = Store.open(copy)) {
        if (store.sessions().stream().anyMatch(past -> past.id().equals(session))) {
          unreached.addAll(work.in(store).unreached());
        }
      } catch (JournalException e) {
        LOG.log(Level.WARNING, "a copy could not be reached", e);
        unreached.add(copy.toString());
      }
    }
    return unreached;
  }

  /** Nobody can come to wait for it any more, as {@link WriterLock} warns. */
  private void removeLock(SessionId session) {
    try {
      Files.deleteIfExists(locks.resolve(session + ".lock"));
    } catch (IOException e) {
      LOG.log(Level.INFO, "an empty lock file is left lying", e);
    }
  }
}
