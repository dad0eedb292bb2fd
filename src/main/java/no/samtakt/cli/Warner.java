package no.samtakt.cli;

import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;

/** Passes on warnings and is silent about the rest, so that the result stands alone. */
record Warner(Terminal terminal) implements Watcher {
  @Override
  public void committed(int number, SessionEvent event, Snapshot after) {
    // The result tells what came of it.
  }

  @Override
  public void warned(Message warning) {
    terminal.warn(warning);
  }
}
