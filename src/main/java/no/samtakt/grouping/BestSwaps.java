package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.people.PersonId;

/** The swaps of two people that make a round better. */
final class BestSwaps {
  /** So many of the best are held against the rules as they are told. */
  private static final int LOOKED_AT = 40;

  private record Swap(PersonId one, int from, PersonId other, int to, Cost change) {}

  private final Changes changes;
  private final Company company;
  private final Map<Integer, Group> open;

  /**
   * @param locked rooms that stay as they are
   */
  BestSwaps(Changes changes, Set<Integer> locked) {
    this.changes = changes;
    company = changes.company();
    open = new TreeMap<>(Rooms.of(changes.before()));
    open.keySet().removeAll(locked);
  }

  /** The best first, none below. */
  List<Repair> all() {
    List<Swap> swaps = new ArrayList<>();
    open.forEach((from, here) -> {
      for (PersonId one : here.people()) {
        if (!company.content(one, here.people())) {
          open.forEach((to, there) -> {
            if (!to.equals(from)) {
              there.people().forEach(other -> consider(one, from, other, to, swaps));
            }
          });
        }
      }
    });
    Set<Set<PersonId>> seen = new HashSet<>();
    return swaps.stream()
        .sorted(Comparator.comparing(Swap::change))
        .filter(swap -> seen.add(Set.of(swap.one(), swap.other())))
        .limit(LOOKED_AT)
        .map(swap ->
            changes.repair(
                List.of(
                    new Repair.Move(swap.one(), swap.from(), swap.to()),
                    new Repair.Move(swap.other(), swap.to(), swap.from()))))
        // Fewer pairs may break a rule in one room more, which reads as worse.
        .filter(repair -> repair.broken().size() <= changes.broken())
        .limit(Repair.MOST)
        .toList();
  }

  private void consider(PersonId one, int from, PersonId other, int to, List<Swap> swaps) {
    List<PersonId> here = changes.in(from);
    List<PersonId> there = changes.in(to);
    Cost both = company.between(one, other);
    Cost change =
        company
            .with(one, there)
            .plus(company.with(other, here))
            .minus(both)
            .minus(both)
            .minus(company.with(one, here))
            .minus(company.with(other, there));
    if (change.compareTo(Cost.NONE) < 0) {
      swaps.add(new Swap(one, from, other, to, change));
    }
  }
}
