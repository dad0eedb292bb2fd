package no.samtakt.store;

import java.time.Instant;
import no.samtakt.session.Cue;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;

/** Events beside the course: words in private, jumps of the clock, the timer beside the agenda. */
final class BesideCodec {
  private BesideCodec() {}

  /** Puts what the event holds into {@code out}; answers the name of its type. */
  static String write(SessionEvent.BesideEvent event, PayloadWriter out) {
    return switch (event) {
      case SessionEvent.CueSent e -> {
        out.put("number", e.number()).put("from", name(e.from())).put("text", e.text());
        yield "cue-sent";
      }
      case SessionEvent.CueSeen e -> {
        out.put("number", e.number());
        yield "cue-seen";
      }
      case SessionEvent.ClockStepped e -> {
        out.put("by", e.by());
        yield "clock-stepped";
      }
      case SessionEvent.SideTimerStarted e -> {
        out.put("length", e.length());
        yield "side-timer-started";
      }
      case SessionEvent.SideTimerStopped e -> "side-timer-stopped";
    };
  }

  /** The event; null for a type that is not one of these. */
  static @Nullable SessionEvent read(String type, Instant at, PayloadReader in) {
    return switch (type) {
      case "cue-sent" ->
          new SessionEvent.CueSent(
              at,
              in.number("number"),
              in.oneOf("from", Cue.Sender.values(), BesideCodec::name),
              in.text("text"));
      case "cue-seen" -> new SessionEvent.CueSeen(at, in.number("number"));
      case "clock-stepped" -> new SessionEvent.ClockStepped(at, in.length("by"));
      case "side-timer-started" -> new SessionEvent.SideTimerStarted(at, in.length("length"));
      case "side-timer-stopped" -> new SessionEvent.SideTimerStopped(at);
      default -> null;
    };
  }

  private static String name(Cue.Sender sender) {
    return switch (sender) {
      case LEADER -> "leader";
      case COHOST -> "cohost";
    };
  }
}
