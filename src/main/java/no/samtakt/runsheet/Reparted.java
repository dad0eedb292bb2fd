package no.samtakt.runsheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A shape with one of its figures changed. */
final class Reparted {
  private Reparted() {}

  static Shape length(Shape shape, int part, Duration length) {
    return switch (shape) {
      case Shape.Whole whole -> new Shape.Whole(length);
      case Shape.InRounds(Rounds rounds) ->
          new Shape.InRounds(new Rounds(rounds.count(), length, rounds.swap(), rounds.size()));
      case Shape.Phased phased ->
          phase(phased, part, old -> new Phase(old.mode(), length, old.size(), old.swap()));
    };
  }

  static Shape swap(Shape shape, int part, Duration swap) {
    return switch (shape) {
      case Shape.Whole whole -> throw undivided();
      case Shape.InRounds(Rounds rounds) ->
          new Shape.InRounds(new Rounds(rounds.count(), rounds.duration(), swap, rounds.size()));
      case Shape.Phased phased ->
          phase(phased, part, old -> new Phase(old.mode(), old.duration(), old.size(), swap));
    };
  }

  static Shape size(Shape shape, int part, int size) {
    return switch (shape) {
      case Shape.Whole whole -> throw undivided();
      case Shape.InRounds(Rounds rounds) ->
          new Shape.InRounds(new Rounds(rounds.count(), rounds.duration(), rounds.swap(), size));
      case Shape.Phased phased ->
          phase(phased, part, old -> new Phase(old.mode(), old.duration(), size, old.swap()));
    };
  }

  private static IllegalArgumentException undivided() {
    return new IllegalArgumentException("an undivided item has neither groups nor moving time");
  }

  private static Shape phase(Shape.Phased phased, int part, UnaryOperator<Phase> change) {
    List<Phase> phases = new ArrayList<>(phased.phases());
    phases.set(part, change.apply(phases.get(part)));
    return new Shape.Phased(phases);
  }
}
