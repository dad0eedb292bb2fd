package no.samtakt.app;

import java.time.Duration;
import java.util.function.Consumer;
import no.samtakt.live.Snapshot;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.moment.Reminders;
import no.samtakt.ui.moment.Reminders.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * Reminds the leader in passing, with what there is to do about it in one press. One session, one
 * of these.
 */
final class Reminding implements Consumer<Snapshot> {
  private final Telling telling;
  private final Consumer<SessionCommand> desk;
  private @Nullable Snapshot last;

  Reminding(Telling telling, Consumer<SessionCommand> desk) {
    this.telling = telling;
    this.desk = desk;
  }

  @Override
  public void accept(Snapshot now) {
    for (Reminder reminder : Reminders.between(last, now)) {
      switch (reminder) {
        case Reminder.Left left -> telling.remind(left.said(), left.chat());
        case Reminder.TimerUp up ->
            telling.timerUp(up.said(), () -> desk.accept(new SessionCommand.StopSideTimer()));
        case Reminder.NotStarted late ->
            telling.shouldStart(
                late.said(), () -> desk.accept(new SessionCommand.Start(Duration.ZERO)));
      }
    }
    last = now;
  }
}
