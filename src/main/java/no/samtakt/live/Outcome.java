package no.samtakt.live;

import java.util.List;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;

/** What became of a command. */
public sealed interface Outcome {
  /** The events are committed, and the snapshot holds them. */
  record Done(List<SessionEvent> events, Snapshot snapshot) implements Outcome {}

  /** The rules said no; nothing changed. */
  record Refused(Message reason) implements Outcome {}

  /** It could not be kept, so it did not happen. */
  record NotSaved(Message reason) implements Outcome {}
}
