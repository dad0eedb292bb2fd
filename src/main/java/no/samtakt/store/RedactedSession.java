package no.samtakt.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Session;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.session.SessionState;
import no.samtakt.store.EventCodec.Encoded;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is when its people are forgotten. The journal without names is replayed before
 * anything is written: what could not be is refused, and the session is then as it was.
 *
 * @param source null where the path to the sheet's file had somebody's name in it
 */
record RedactedSession(
    SessionId id,
    List<Encoded> journal,
    SessionState state,
    List<NoteId> notes,
    Draft draft,
    @Nullable String source) {

  static RedactedSession of(Connection connection, PastSession past, Roster people)
      throws SQLException, UnreadableEventException {
    Redaction redaction = Redaction.of(people);
    SessionId id = past.id();
    List<Encoded> journal = RedactedJournal.of(Events.encoded(connection, id), redaction);
    List<SessionEvent> events = new ArrayList<>();
    for (Encoded each : journal) {
      events.add(EventCodec.decode(each.type(), each.payload()));
    }
    Draft typed = new SqliteDrafts(connection, id).read();
    String source = past.source();
    return new RedactedSession(
        id,
        journal,
        Session.replay(events),
        Notes.read(connection, id).stream().map(Note::id).toList(),
        redacted(typed, redaction),
        source == null || redaction.finds(source) ? null : source);
  }

  private static Draft redacted(Draft typed, Redaction redaction) {
    Draft.Changed changed = typed.changed();
    return new Draft(
        typed.tag(),
        redaction.apply(typed.text()),
        changed == null
            ? null
            : new Draft.Changed(changed.note(), changed.tag(), redaction.apply(changed.text())));
  }

  RunSheet sheet() {
    return state.sheet();
  }

  /** Writes it over what is there, inside a transaction. */
  void write(Connection connection, Instant at) throws SQLException {
    Events.redact(connection, id, journal);
    Notes.write(connection, id, notes, state);
    // Nobody can tell whose name or face is in a picture.
    for (String table : List.of("person", "picture")) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM " + table + " WHERE session = ?")) {
        delete.setString(1, id.value());
        delete.executeUpdate();
      }
    }
    SqliteDrafts.write(connection, id, draft);
    Sessions.anonymise(connection, id, sheet(), source, at);
  }
}
