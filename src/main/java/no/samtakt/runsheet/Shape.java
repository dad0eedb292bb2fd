package no.samtakt.runsheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How an item's time is divided: not at all, into phases, or into rounds. */
public sealed interface Shape {
  /** One stretch of time. */
  record Whole(Duration duration) implements Shape {
    public Whole {
      if (!duration.isPositive()) {
        throw new IllegalArgumentException("an item lasts");
      }
    }
  }

  /** Phases one after the other. */
  record Phased(List<Phase> phases) implements Shape {
    public Phased {
      phases = List.copyOf(phases);
      if (phases.isEmpty()) {
        throw new IllegalArgumentException("phases are one or more");
      }
    }
  }

  /** Equal rounds. */
  record InRounds(Rounds rounds) implements Shape {}

  /** The item's length. */
  default Duration length() {
    return switch (this) {
      case Whole whole -> whole.duration();
      case Phased phased ->
          phased.phases().stream().map(Phase::duration).reduce(Duration.ZERO, Duration::plus);
      case InRounds in -> in.rounds().length();
    };
  }

  /** The stretches that count down one after the other; their lengths add up to {@link #length}. */
  default List<Segment> segments(int sizeOfWhole) {
    return switch (this) {
      case Whole whole ->
          List.of(new Segment(Mode.PLENARY, Duration.ZERO, whole.duration(), sizeOfWhole));
      case Phased phased ->
          phased.phases().stream()
              .map(p -> new Segment(p.mode(), p.swap(), p.duration().minus(p.swap()), p.size()))
              .toList();
      case InRounds in -> {
        Rounds rounds = in.rounds();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < rounds.count(); i++) {
          Duration swap = i == 0 ? Duration.ZERO : rounds.swap();
          segments.add(new Segment(Mode.GROUP, swap, rounds.duration(), rounds.size()));
        }
        yield List.copyOf(segments);
      }
    };
  }
}
