package no.samtakt.session;

import java.util.List;
import no.samtakt.words.Message;

/** The answer to a command: what happens, or why nothing does. */
public sealed interface Decision {
  record Accepted(List<SessionEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(Message reason) implements Decision {}

  static Decision of(SessionEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision refused(String key, Object... arguments) {
    return new Refused(Message.of(key, arguments));
  }
}
