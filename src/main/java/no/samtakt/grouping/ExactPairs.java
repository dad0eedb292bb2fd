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
 * One round of pairs at the lowest cost there can be: a perfect matching of least weight (Edmonds
 * 1965, Kolmogorov's Blossom V, 2009). With an odd number of people, one trio of people who have
 * not met is set aside first, and some of those trios are tried, fairest turns first.
 */
final class ExactPairs {
  /** Of so many people, all possible partners are weighed, and of more only some, to stay quick. */
  private static final int PARTNERS = 150;

  private static final int FEWEST_PARTNERS = 20;
  private static final int TRIOS = 40;
  private static final int FEWEST_TRIOS = 2;

  /** For many people both go down, by this over how many they are. */
  private static final int WORK = 3_000;

  private ExactPairs() {}

  /** Seats the one round anew if that costs less. Parameters as for {@link Seating}. */
  static void improve(
      Seating seating, Ties ties, int[] times, int[] turns, RandomGenerator random) {
    long lowest = seating.cost();
    int[] kept = seating.leave(0);
    int people = kept.length;
    List<int[]> trios = List.of(new int[0]);
    if (people % 2 == 1) {
      trios = trios(ties, times, turns, random);
      trios.add(Arrays.copyOf(kept, 3));
    }
    int[] best = kept;
    for (int[] trio : trios) {
      Interruption.check();
      int[] row = new Matching(ties, times, people).row(trio, kept, random);
      seating.take(0, row);
      if (seating.cost() < lowest) {
        lowest = seating.cost();
        best = row;
      }
      boolean enough = seating.reaches(Goal.STRANGERS);
      seating.leave(0);
      if (enough) {
        break;
      }
    }
    seating.take(0, best);
  }

  /** Trios of people who have not met, those with fewest turns first. */
  private static List<int[]> trios(Ties ties, int[] times, int[] turns, RandomGenerator random) {
    int people = turns.length;
    int[] order =
        Arrays.stream(Shuffle.numbers(people, random))
            .boxed()
            .sorted(Comparator.comparingInt(person -> turns[person]))
            .mapToInt(Integer::intValue)
            .toArray();
    int most = Math.clamp(WORK / people, FEWEST_TRIOS, TRIOS);
    List<int[]> trios = new ArrayList<>();
    for (int third = 2; third < people; third++) {
      int c = order[third];
      for (int second = 1; second < third; second++) {
        int b = order[second];
        for (int first = 0; first < second && free(b, c, ties, times); first++) {
          int a = order[first];
          if (free(a, b, ties, times) && free(a, c, ties, times)) {
            trios.add(new int[] {a, b, c});
            if (trios.size() == most) {
              return trios;
            }
          }
        }
      }
    }
    return trios;
  }

  private static boolean free(int one, int other, Ties ties, int[] times) {
    int pair = Tally.pair(one, other, ties.count());
    return times[pair] == 0
        && !ties.keptApart(one, other)
        && ties.same(one, other) == 0
        && ties.company(one) + ties.company(other) == 0;
  }

  /** Finds partners for all but some. */
  private static final class Matching {
    private final Ties ties;
    private final int[] times;
    private final int people;

    Matching(Ties ties, int[] times, int people) {
      this.ties = ties;
      this.times = times;
      this.people = people;
    }

    /**
     * A row of seats: the trio, then pairs. The earlier row's pairs make sure there is a matching.
     */
    int[] row(int[] trio, int[] earlier, RandomGenerator random) {
      int[] rest =
          IntStream.of(earlier)
              .filter(person -> IntStream.of(trio).noneMatch(member -> member == person))
              .toArray();
      // Edges are numbers rather than objects, so that no order hangs on an identity hash.
      Graph<Integer, Integer> graph = new SimpleWeightedGraph<>(null, null);
      IntStream.of(rest).forEach(graph::addVertex);
      for (int at = 0; at < rest.length; at += 2) {
        connect(graph, rest[at], rest[at + 1], rest.length / 2);
      }
      for (int person : rest) {
        int[] others = rest.clone();
        int partners =
            rest.length <= PARTNERS
                ? PARTNERS
                : Math.clamp(10 * WORK / people, FEWEST_PARTNERS, PARTNERS);
        if (rest.length > PARTNERS) {
          Shuffle.inPlace(others, random);
        }
        IntStream.of(others)
            .filter(other -> other != person)
            .boxed()
            .sorted(Comparator.comparingDouble(other -> weight(person, other, 1)))
            .limit(partners)
            .forEach(other -> connect(graph, person, other, rest.length / 2));
      }
      IntStream matching =
          new KolmogorovWeightedPerfectMatching<>(graph)
              .getMatching().getEdges().stream().mapToInt(Integer::intValue).sorted();
      return IntStream.concat(
              IntStream.of(trio),
              matching.flatMap(pair -> IntStream.of(pair / people, pair % people)))
          .toArray();
    }

    private void connect(Graph<Integer, Integer> graph, int one, int other, int edges) {
      int pair = Tally.pair(one, other, people);
      if (graph.addEdge(pair / people, pair % people, pair)) {
        graph.setEdgeWeight(pair, weight(one, other, edges));
      }
    }

    /**
     * Each part of the cost outweighs what all edges of a matching can cost of the next. Those who
     * belong together cost one broken rule less.
     */
    private double weight(int one, int other, int edges) {
      double beyond = edges + 1.0;
      int repeat =
          !ties.keptTogether(one, other) && times[Tally.pair(one, other, people)] > 0 ? 1 : 0;
      int broken = 1 + ties.broken(one, other);
      return (broken * beyond + repeat) * beyond + ties.same(one, other);
    }
  }
}
