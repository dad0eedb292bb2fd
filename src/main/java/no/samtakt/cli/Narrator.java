package no.samtakt.cli;

import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;

/** Acknowledges every event with a line, as soon as it is committed. */
record Narrator(Terminal terminal) implements Watcher {
  @Override
  public void committed(int number, SessionEvent event, Snapshot after) {
    terminal.line(EventText.line(number, event, after, terminal.words()));
  }

  @Override
  public void warned(Message warning) {
    terminal.warn(warning);
  }
}
