package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * One round of pairs with as few repeats as there can be: a perfect matching of least weight
 * (Edmonds 1965, Kolmogorov's Blossom V, 2009). With an odd number of people, one trio of people
 * who have not met is set aside first, and some of those trios are tried, fairest turns first.
 */
final class ExactPairs {
  /** Beyond so many, only some possible partners of each are weighed, to stay quick. */
  private static final int PARTNERS = 150;

  private static final int TRIOS = 40;

  /** More than all other weights together: first no repeats, then no third meetings. */
  private static final double REPEAT = 1e6;

  private ExactPairs() {}

  /** Seats the one round anew if that has fewer repeats. Parameters as for {@link Seating}. */
  static void improve(Seating seating, int[] times, int[] turns, RandomGenerator random) {
    int before = seating.repeats();
    int[] kept = seating.leave(0);
    int people = kept.length;
    List<int[]> trios = people % 2 == 0 ? List.of(new int[0]) : trios(times, turns, random);
    int[] best = kept;
    int fewest = before;
    for (int[] trio : trios) {
      Interruption.check();
      int[] row = matched(trio, kept, times, random);
      seating.take(0, row);
      if (seating.repeats() < fewest) {
        fewest = seating.repeats();
        best = row;
      }
      seating.leave(0);
      if (fewest == 0) {
        break;
      }
    }
    seating.take(0, best);
  }

  /** Trios of people who have not met, those with fewest turns first. */
  private static List<int[]> trios(int[] times, int[] turns, RandomGenerator random) {
    int people = turns.length;
    Kinds pairs = Kinds.pairs(people);
    int[] order =
        Arrays.stream(Shuffle.numbers(people, random))
            .boxed()
            .sorted(Comparator.comparingInt(person -> turns[person]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<int[]> trios = new ArrayList<>();
    for (int third = 2; third < people; third++) {
      int c = order[third];
      for (int second = 1; second < third; second++) {
        int b = order[second];
        for (int first = 0; first < second && times[pairs.of(b, c)] == 0; first++) {
          int a = order[first];
          if (times[pairs.of(a, b)] == 0 && times[pairs.of(a, c)] == 0) {
            trios.add(new int[] {a, b, c});
            if (trios.size() == TRIOS) {
              return trios;
            }
          }
        }
      }
    }
    return trios;
  }

  /**
   * A row of seats: the trio, then pairs. The earlier row's pairs make sure there is a matching.
   */
  private static int[] matched(int[] trio, int[] earlier, int[] times, RandomGenerator random) {
    int people = earlier.length;
    Kinds pairs = Kinds.pairs(people);
    int[] rest =
        IntStream.of(earlier)
            .filter(person -> IntStream.of(trio).noneMatch(member -> member == person))
            .toArray();
    // Edges are numbers rather than objects, so that no order hangs on an identity hash.
    Graph<Integer, Integer> graph = new SimpleWeightedGraph<>(null, null);
    IntStream.of(rest).forEach(graph::addVertex);
    for (int at = 0; at < rest.length; at += 2) {
      connect(graph, pairs.of(rest[at], rest[at + 1]), people, times);
    }
    for (int person : rest) {
      int[] others = rest.clone();
      if (rest.length > PARTNERS) {
        Shuffle.inPlace(others, random);
      }
      IntStream.of(others)
          .filter(other -> other != person)
          .boxed()
          .sorted(Comparator.comparingInt(other -> times[pairs.of(person, other)]))
          .limit(PARTNERS)
          .forEach(other -> connect(graph, pairs.of(person, other), people, times));
    }
    IntStream matching =
        new KolmogorovWeightedPerfectMatching<>(graph)
            .getMatching().getEdges().stream().mapToInt(Integer::intValue).sorted();
    return IntStream.concat(
            IntStream.of(trio),
            matching.flatMap(pair -> IntStream.of(pair / people, pair % people)))
        .toArray();
  }

  private static void connect(Graph<Integer, Integer> graph, int pair, int people, int[] times) {
    if (graph.addEdge(pair / people, pair % people, pair)) {
      graph.setEdgeWeight(pair, times[pair] == 0 ? 0 : REPEAT + times[pair]);
    }
  }
}
