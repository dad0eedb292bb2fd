package no.samtakt.app;

import java.util.List;
import java.util.function.Consumer;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline.Current;
import no.samtakt.ui.moment.Signals;
import no.samtakt.ui.moment.Signals.Signal;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen reader how the time stands: at five, two and no minutes left, and when another
 * item, round or phase begins. No oftener, for whoever listens to it leads a meeting meanwhile. One
 * session, one of these.
 */
final class Announcer implements Consumer<Snapshot> {
  private final Consumer<Message> say;
  private @Nullable Snapshot last;

  Announcer(Consumer<Message> say) {
    this.say = say;
  }

  @Override
  public void accept(Snapshot now) {
    List<Signal> signals = Signals.between(last, now);
    last = now;
    Current current = now.timeline().current();
    if (current != null && !signals.isEmpty()) {
      Message message = message(signals, current);
      if (message != null) {
        say.accept(message);
      }
    }
  }

  /** One message for what comes together: that something begins says that the other is over. */
  static @Nullable Message message(List<Signal> signals, Current current) {
    if (signals.contains(Signal.ITEM) || signals.contains(Signal.PART)) {
      return begins(current);
    }
    if (signals.contains(Signal.TIME_UP)) {
      return Message.of("announce.time-up", current.item().title());
    }
    if (signals.contains(Signal.TWO_MINUTES)) {
      return Message.of("announce.left", 2, current.item().title());
    }
    return signals.contains(Signal.FIVE_MINUTES)
        ? Message.of("announce.left", 5, current.item().title())
        : null;
  }

  private static Message begins(Current current) {
    int number = current.segment() + 1;
    int count = current.stretches().size();
    String title = current.item().title();
    return switch (current.item().shape()) {
      case Shape.InRounds in when count > 1 -> Message.of("announce.round", title, number, count);
      case Shape.Phased(var phases) when count > 1 ->
          Message.of(
              "announce.phase",
              title,
              Message.of("mode." + phases.get(current.segment()).mode().key()));
      default -> Message.of("announce.item", title);
    };
  }
}
