package no.samtakt.store;

import java.time.Instant;
import no.samtakt.cards.CardId;
import no.samtakt.session.Cue;
import no.samtakt.session.Scene;
import no.samtakt.session.SessionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events beside the course: words in private, jumps of the clock, the timer beside the agenda, what
 * participants see.
 */
final class BesideCodec {
  private static final String MESSAGE = "message";

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
        out.put("length", e.length()).put("card", e.card() == null ? null : e.card().value());
        yield "side-timer-started";
      }
      case SessionEvent.SideTimerStopped e -> "side-timer-stopped";
      case SessionEvent.SceneShown e -> {
        switch (e.scene()) {
          case Scene.Fixed fixed -> out.put("scene", fixed.key());
          case Scene.FreeMessage message -> out.put("scene", MESSAGE).put("text", message.text());
        }
        yield "scene-shown";
      }
      case SessionEvent.SceneReleased e -> "scene-released";
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
      case "side-timer-started" -> {
        String card = in.textOrNull("card");
        yield new SessionEvent.SideTimerStarted(
            at, in.length("length"), card == null ? null : new CardId(card));
      }
      case "side-timer-stopped" -> new SessionEvent.SideTimerStopped(at);
      case "scene-shown" -> new SessionEvent.SceneShown(at, scene(in));
      case "scene-released" -> new SessionEvent.SceneReleased(at);
      default -> null;
    };
  }

  private static Scene scene(PayloadReader in) {
    return in.text("scene").equals(MESSAGE)
        ? new Scene.FreeMessage(in.text("text"))
        : in.oneOf("scene", Scene.Fixed.values(), Scene.Fixed::key);
  }

  private static String name(Cue.Sender sender) {
    return switch (sender) {
      case LEADER -> "leader";
      case COHOST -> "cohost";
    };
  }
}
