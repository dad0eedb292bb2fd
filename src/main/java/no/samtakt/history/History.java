package no.samtakt.history;

import java.util.List;
import no.samtakt.notes.Note;
import no.samtakt.people.Roster;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;

/** All sessions on this machine. */
public interface History {
  /** Every session, the one used last first; rehearsals are marked, and never mixed in silently. */
  List<PastSession> sessions() throws JournalException;

  /** The whole journal of a session, in order; empty when there is no such session. */
  List<SessionEvent> events(SessionId session) throws JournalException;

  /** The names behind a session's ids. */
  Roster people(SessionId session) throws JournalException;

  /** A session's notes in the order in which they were taken. */
  List<Note> notes(SessionId session) throws JournalException;
}
