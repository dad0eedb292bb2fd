package no.samtakt.cli;

import java.util.Map;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.CatchUp;
import no.samtakt.session.SessionEvent;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Passes on warnings and is silent about the rest, so that the result stands alone.
 *
 * @param proposals gathers what was proposed where an item ran late
 */
record Warner(Terminal terminal, Map<ItemId, CatchUp> proposals) implements Watcher {
  @Override
  public void committed(int number, SessionEvent event, Snapshot after) {
    // The result tells what came of it.
  }

  @Override
  public void late(Item item, Snapshot after, @Nullable CatchUp proposed) {
    if (proposed != null) {
      proposals.put(item.id(), proposed);
    }
  }

  @Override
  public void warned(Message warning) {
    terminal.warn(warning);
  }
}
