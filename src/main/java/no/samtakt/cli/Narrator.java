package no.samtakt.cli;

import java.util.stream.Collectors;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Acknowledges every event with a line, as soon as it is committed. */
record Narrator(Terminal terminal) implements Watcher {
  @Override
  public void committed(int number, SessionEvent event, Snapshot after) {
    terminal.line(EventText.line(number, event, after, terminal.words()));
  }

  @Override
  public void late(Item item, Snapshot after, @Nullable CatchUp proposed) {
    terminal.line(
        terminal
            .words()
            .text(
                proposed == null ? Message.of("rehearsal.no-catch-up") : message(proposed, after)));
  }

  private Message message(CatchUp proposed, Snapshot after) {
    RunSheet sheet = after.state().sheet();
    String changes =
        proposed.said(sheet).stream().map(terminal.words()::text).collect(Collectors.joining(", "));
    return Message.of(
        "rehearsal.catch-up", changes, proposed.endAfter().atZone(sheet.zone()).toLocalTime());
  }

  @Override
  public void warned(Message warning) {
    terminal.warn(warning);
  }
}
