package no.samtakt.grouping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/**
 * How a change to a round that runs compares with others, the first part first.
 *
 * @param alone how many are left alone, which is worse than any rule that is broken
 * @param broken rules more than before, by pairs, somebody alone being one
 * @param locked how many rooms change that were to stay as they are
 * @param moved how many change rooms besides those who come or go
 * @param beyond by how many the largest group is larger than asked for
 * @param oddSized how many groups are not of the usual size
 * @param shared repeats and what groups have in common, more than before
 * @param unfairness as {@link Fairness#of} counts
 */
record Rank(
    int alone,
    int broken,
    int locked,
    int moved,
    int beyond,
    int oddSized,
    Cost shared,
    long unfairness)
    implements Comparable<Rank> {
  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::alone)
          .thenComparingInt(Rank::broken)
          .thenComparingInt(Rank::locked)
          .thenComparingInt(Rank::moved)
          .thenComparingInt(Rank::beyond)
          .thenComparingInt(Rank::oddSized)
          .thenComparing(Rank::shared)
          .thenComparingLong(Rank::unfairness);

  static Rank of(List<Repair.Move> moves, Changes changes, Sizing sizing) {
    Map<Integer, List<PersonId>> after = changes.after(moves);
    Cost cost = Cost.NONE;
    for (int room : touched(moves)) {
      cost =
          cost.plus(changes.company().within(after.getOrDefault(room, List.of())))
              .minus(changes.company().within(changes.in(room)));
    }
    int[] sizes = after.values().stream().mapToInt(List::size).toArray();
    int usual = Sizes.usual(sizes);
    int people = 0;
    int largest = 0;
    int odd = 0;
    for (int size : sizes) {
      people += size;
      largest = Math.max(largest, size);
      odd += size == usual ? 0 : 1;
    }
    int asked = people < 2 ? 2 : Sizes.of(people, sizing)[0];
    int moved =
        (int)
            moves.stream()
                .filter(move -> move.from() != Repair.Move.OUTSIDE)
                .filter(move -> move.to() != Repair.Move.OUTSIDE)
                .count();
    return new Rank(
        (int) IntStream.of(sizes).filter(size -> size == 1).count(),
        cost.broken(),
        (int) touched(moves).stream().filter(changes.locked()::contains).count(),
        moved,
        Math.max(0, largest - asked),
        odd,
        new Cost(0, cost.repeats(), cost.same()),
        unfairness(after, usual, changes));
  }

  private static Set<Integer> touched(List<Repair.Move> moves) {
    Set<Integer> rooms = new HashSet<>();
    for (Repair.Move move : moves) {
      rooms.add(move.from());
      rooms.add(move.to());
    }
    rooms.remove(Repair.Move.OUTSIDE);
    return rooms;
  }

  private static long unfairness(Map<Integer, List<PersonId>> rooms, int usual, Changes changes) {
    long unfairness = 0;
    for (List<PersonId> group : rooms.values()) {
      int turn = group.size() == usual ? 0 : 1;
      for (PersonId person : group) {
        long turns = (long) changes.oddTurns(person) + turn;
        unfairness += turns * turns;
      }
    }
    return unfairness;
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
