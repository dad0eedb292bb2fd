package no.samtakt.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;

/** What varies in an item: its whole, or each of its rounds and phases and the moves to them. */
final class Lengths {
  /** Beyond the numbers of an item's segments. */
  private static final int GATHERING = 1_000_001;

  private final Variation variation;

  Lengths(Variation variation) {
    this.variation = variation;
  }

  /** The draws that make up an item's length. A buffer is as long as it is. */
  List<Draw> of(Item item) {
    List<Duration> seen = variation.seen().getOrDefault(item.id(), List.of());
    if (item.kind() == Kind.BUFFER) {
      return List.of(exact(item, item.length()));
    }
    if (seen.size() >= Variation.ENOUGH) {
      return List.of(Draw.of(item.id(), 0, Quantiles.seen(seen)));
    }
    List<Draw> draws = new ArrayList<>();
    List<Segment> segments = item.segments();
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      draws.add(Draw.of(item.id(), 2 * at, work(item, segment).of(segment.work().toMillis())));
      if (!segment.swap().isZero()) {
        draws.add(Draw.of(item.id(), 2 * at + 1, variation.moving().of(segment.swap().toMillis())));
      } else if (segment.size() > 0) {
        draws.add(Draw.of(item.id(), 2 * at + 1, variation.opening().quantiles()));
      }
    }
    return draws;
  }

  /**
   * How late the session itself begins, with one of its items.
   *
   * @param first whether it is the first one that is no tech check
   * @param checked whether a tech check went before it
   */
  List<Draw> before(boolean first, boolean checked) {
    Delay late = checked ? variation.started() : variation.start();
    return first ? List.of(Draw.ofStart(late.quantiles())) : List.of();
  }

  /** How much later it begins when it had to be waited for. */
  List<Draw> gathering(Item item) {
    return List.of(Draw.of(item.id(), GATHERING, variation.gathering().quantiles()));
  }

  private Spread work(Item item, Segment segment) {
    return switch (item.shape()) {
      case Shape.Whole whole -> variation.kinds().getOrDefault(item.kind(), Spread.EXACT);
      case Shape.InRounds rounds -> variation.rounds();
      case Shape.Phased phased -> variation.modes().getOrDefault(segment.mode(), Spread.EXACT);
    };
  }

  private static Draw exact(Item item, Duration length) {
    return Draw.of(item.id(), 0, Spread.EXACT.of(length.toMillis()));
  }
}
