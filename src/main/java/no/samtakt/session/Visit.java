package no.samtakt.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One visit to an item; a leader who goes back pays it another.
 *
 * @param legs what was run, in order; never empty
 * @param left when the leader went on; null while it runs
 * @param held the item does not go on by itself, because the leader took that back
 */
public record Visit(ItemId item, List<Leg> legs, @Nullable Instant left, boolean held) {
  public Visit {
    legs = List.copyOf(legs);
  }

  static Visit of(ItemId item, Leg first) {
    return new Visit(item, List.of(first), null, false);
  }

  public Leg leg() {
    return legs.getLast();
  }

  /** When its time started to count. */
  public Instant begins() {
    return legs.getFirst().begins();
  }

  /** Whether it came to the segment of these groups. */
  boolean was(Formation formation) {
    return item.equals(formation.item())
        && legs.stream().anyMatch(leg -> leg.segment() == formation.segment());
  }

  Visit withLeg(Leg last) {
    List<Leg> changed = new ArrayList<>(legs);
    changed.set(legs.size() - 1, last);
    return new Visit(item, changed, left, held);
  }

  Visit next(Leg leg) {
    List<Leg> longer = new ArrayList<>(withLeg(leg().resumed(leg.entered())).legs);
    longer.add(leg);
    return new Visit(item, longer, left, false);
  }

  Visit closed(Instant at) {
    return new Visit(item, withLeg(leg().resumed(at)).legs, at, held);
  }

  Visit holding() {
    return new Visit(item, legs, left, true);
  }
}
