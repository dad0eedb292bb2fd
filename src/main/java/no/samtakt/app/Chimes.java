package no.samtakt.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.samtakt.live.Snapshot;
import no.samtakt.sound.Chime;
import no.samtakt.ui.moment.Reminders;
import no.samtakt.ui.moment.Reminders.Reminder;
import no.samtakt.ui.moment.Signals;
import no.samtakt.ui.moment.Signals.Signal;
import org.jspecify.annotations.Nullable;

/** Rings when the session says so and the user wants it. One session, one of these. */
final class Chimes implements Consumer<Snapshot> {
  private final BooleanSupplier on;
  private final Consumer<Chime> ring;
  private @Nullable Snapshot last;

  Chimes(BooleanSupplier on, Consumer<Chime> ring) {
    this.on = on;
    this.ring = ring;
  }

  @Override
  public void accept(Snapshot now) {
    List<Signal> signals = Signals.between(last, now);
    List<Reminder> reminders = Reminders.between(last, now);
    last = now;
    Chime chime = chime(signals);
    if (chime == null && !reminders.isEmpty()) {
      chime = Chime.SOON;
    }
    if (chime != null && on.getAsBoolean()) {
      ring.accept(chime);
    }
  }

  /** One chime for what comes together: to move is the news when the time was up as well. */
  static @Nullable Chime chime(List<Signal> signals) {
    if (signals.contains(Signal.MOVE)) {
      return Chime.MOVE;
    }
    if (signals.contains(Signal.TIME_UP)) {
      return Chime.TIME_UP;
    }
    return signals.contains(Signal.TWO_MINUTES) ? Chime.SOON : null;
  }
}
