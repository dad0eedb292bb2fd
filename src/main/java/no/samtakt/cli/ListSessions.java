package no.samtakt.cli;

import java.util.List;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.session.JournalException;
import no.samtakt.settings.SettingsFile;
import no.samtakt.store.Store;
import no.samtakt.words.Message;

/** {@code samtakt sessions}: all sessions, and rehearsals apart from what really happened. */
final class ListSessions implements Call.Command {
  @Override
  public Exit run(Call call) throws Complaint {
    try (Store store = Store.open(call.data())) {
      call.machine().log().accept(call.data());
      List<PastSession> sessions = store.sessions();
      Retention retention = retention(call);
      if (call.has("--json")) {
        call.terminal().json(SessionsJson.of(sessions, retention));
        return Exit.FINE;
      }
      if (sessions.isEmpty()) {
        call.terminal().warn(Message.of("cli.sessions.none", call.data().toString()));
      }
      SessionLine line = new SessionLine(call.terminal().words(), retention);
      part(call, "cli.sessions.real", line, sessions, false);
      part(call, "cli.sessions.rehearsals", line, sessions, true);
      return Exit.FINE;
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  private static Retention retention(Call call) throws Complaint {
    return new Retention(new SettingsFile(call.data()).read().settings().keepDays());
  }

  private static void part(
      Call call, String heading, SessionLine line, List<PastSession> sessions, boolean rehearsals) {
    List<PastSession> these =
        sessions.stream().filter(session -> session.rehearsal() == rehearsals).toList();
    if (!these.isEmpty()) {
      call.terminal().say(Message.of(heading));
      these.forEach(session -> call.terminal().line("  " + line.of(session)));
    }
  }
}
