package no.samtakt.cli;

import java.util.stream.Collectors;
import no.samtakt.history.History;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.words.Words;

/** A session's notes as lines of text, as {@code samtakt notes} writes them. */
public final class NoteText {
  private NoteText() {}

  /**
   * All notes, in the order in which they were taken; empty when there are none.
   *
   * @throws JournalException when they cannot be read
   */
  public static String of(History history, SessionId session, Words words) throws JournalException {
    return SessionNote.all(history.notes(session), history.events(session), history.people(session))
        .stream()
        .map(note -> note.line(words))
        .collect(Collectors.joining("\n"));
  }
}
