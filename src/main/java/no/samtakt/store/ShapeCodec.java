package no.samtakt.store;

import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.Shape;

/** How an item's time is divided, inside an event. */
final class ShapeCodec {
  private ShapeCodec() {}

  static PayloadWriter write(Shape shape) {
    return switch (shape) {
      case Shape.Whole whole ->
          new PayloadWriter().put("kind", "whole").put("duration", whole.duration());
      case Shape.Phased phased ->
          new PayloadWriter()
              .put("kind", "phases")
              .objects("phases", phased.phases(), ShapeCodec::phase);
      case Shape.InRounds(Rounds rounds) ->
          new PayloadWriter()
              .put("kind", "rounds")
              .put("count", rounds.count())
              .put("duration", rounds.duration())
              .put("swap", rounds.swap())
              .put("size", rounds.size());
    };
  }

  static Shape read(PayloadReader in) {
    return switch (in.text("kind")) {
      case "whole" -> new Shape.Whole(in.length("duration"));
      case "phases" -> new Shape.Phased(in.objects("phases", ShapeCodec::phase));
      case "rounds" ->
          new Shape.InRounds(
              new Rounds(
                  in.number("count"), in.length("duration"), in.length("swap"), in.number("size")));
      default -> throw new IllegalArgumentException("unknown kind of shape");
    };
  }

  private static PayloadWriter phase(Phase phase) {
    return new PayloadWriter()
        .put("mode", phase.mode().key())
        .put("duration", phase.duration())
        .put("size", phase.size())
        .put("swap", phase.swap());
  }

  private static Phase phase(PayloadReader in) {
    return new Phase(
        in.oneOf("mode", Mode.values(), Mode::key),
        in.length("duration"),
        in.number("size"),
        in.length("swap"));
  }
}
