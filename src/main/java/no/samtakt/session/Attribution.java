package no.samtakt.session;

import java.time.Instant;
import java.util.Optional;
import no.samtakt.runsheet.ItemId;

/** Which item what was said belongs to: the one that ran then. */
public final class Attribution {
  private Attribution() {}

  /**
   * The item that ran at an instant. Before the start and after the end none did; what was said as
   * an item ended belongs to the next.
   */
  public static Optional<ItemId> item(Course course, Instant at) {
    Instant ended = course.ended();
    if (ended != null && !at.isBefore(ended)) {
      return Optional.empty();
    }
    Optional<ItemId> item = Optional.empty();
    for (Visit visit : course.visits()) {
      if (visit.legs().getFirst().entered().isAfter(at)) {
        break;
      }
      item = Optional.of(visit.item());
    }
    return item;
  }
}
