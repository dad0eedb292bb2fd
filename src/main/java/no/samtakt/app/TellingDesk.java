package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.words.Message;

/** Hands commands in, and tells the leader what came of them. */
final class TellingDesk implements Desk {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final Desk loop;
  private final FxThread window;
  private final Telling telling;

  TellingDesk(Desk loop, FxThread window, Telling telling) {
    this.loop = loop;
    this.window = window;
    this.telling = telling;
  }

  @Override
  public CompletableFuture<Outcome> submit(SessionCommand command) {
    return loop.submit(command)
        .whenComplete((outcome, thrown) ->
            window.run(() -> {
              if (thrown != null) {
                LOG.log(Level.ERROR, "a command failed", thrown);
                telling.fail(Message.of("errors.failed"));
              } else {
                tell(command, outcome);
              }
            }));
  }

  private void tell(SessionCommand command, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        var taken = done.snapshot().state().redo();
        if (command instanceof SessionCommand.Undo && !taken.isEmpty()) {
          telling.undone(taken.getLast().what());
        }
        boolean moved = done.events().stream().anyMatch(TellingDesk::worthTelling);
        var undo = done.snapshot().state().undo();
        if (moved && !undo.isEmpty()) {
          telling.done(undo.getLast().what(), () -> give(new SessionCommand.Undo()));
        }
      }
      case Outcome.Refused refused -> {
        if (!(command instanceof SessionCommand.NoteCommand)) {
          telling.refusal(refused.reason());
        }
      }
      case Outcome.NotSaved notSaved -> telling.warn(notSaved.reason());
    }
  }

  /** What changes where the session stands; the rest can be seen where it was done. */
  private static boolean worthTelling(SessionEvent event) {
    return event instanceof SessionEvent.ItemStarted
        || event instanceof SessionEvent.SegmentStarted
        || event instanceof SessionEvent.SessionStarted
        || event instanceof SessionEvent.SessionEnded
        || event instanceof SessionEvent.TimeAdjusted
        || event instanceof SessionEvent.ItemSkipped
        || event instanceof SessionEvent.ItemUnskipped
        || event instanceof SessionEvent.ItemInserted
        || event instanceof SessionEvent.ItemSplit
        || event instanceof SessionEvent.AheadDelayed
        || event instanceof SessionEvent.StepDiscounted
        || event instanceof SessionEvent.GroupsFormed
        || event instanceof SessionEvent.CaughtUp
        || event instanceof SessionEvent.SheetTakenOver;
  }
}
