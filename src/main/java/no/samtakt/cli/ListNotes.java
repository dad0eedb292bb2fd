package no.samtakt.cli;

import java.util.List;
import java.util.Optional;
import no.samtakt.history.History;
import no.samtakt.history.PastSession;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Message;

/** {@code samtakt notes}: the notes of a session. */
final class ListNotes implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    try (Store store = Store.open(call.data())) {
      call.machine().log().accept(call.data());
      List<PastSession> sessions = store.sessions();
      Optional<String> asked = call.option("--session");
      Optional<SessionId> session = chosen(sessions, asked);
      if (session.isEmpty() && asked.isPresent()) {
        throw Complaint.invalid(
            Message.of("cli.notes.no-such-session", asked.get(), call.data().toString()));
      }
      Optional<String> search = call.option("--search");
      if (search.isPresent()) {
        SearchNotes.list(call, store, search.get(), asked.isPresent() ? session : Optional.empty());
        return Exit.FINE;
      }
      if (session.isEmpty()) {
        call.terminal().warn(Message.of("cli.notes.no-session", call.data().toString()));
      }
      list(call, session.isEmpty() ? List.of() : notes(store, session.get()));
      return Exit.FINE;
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  /** The session asked for; else the one used last, and a rehearsal only when there is no other. */
  private static Optional<SessionId> chosen(List<PastSession> sessions, Optional<String> asked) {
    if (asked.isPresent()) {
      return sessions.stream()
          .map(PastSession::id)
          .filter(id -> id.value().equals(asked.get()))
          .findFirst();
    }
    return LastSession.of(sessions).map(PastSession::id);
  }

  private static List<SessionNote> notes(History history, SessionId session)
      throws JournalException {
    return SessionNote.all(
        history.notes(session), history.events(session), history.people(session));
  }

  private static void list(Call call, List<SessionNote> notes) {
    if (call.has("--json")) {
      call.terminal().json(SessionNote.json(notes));
    } else {
      notes.forEach(note -> call.terminal().line(note.line(call.terminal().words())));
    }
  }
}
