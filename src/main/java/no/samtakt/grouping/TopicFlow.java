package no.samtakt.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * People as a flow of least cost to topics with a least and a most (the assignment problem;
 * capacity scaling: Edmonds and Karp, 1972). Vertices are numbers: people, then topics, then
 * anywhere, nowhere and the sink.
 */
final class TopicFlow {
  /** In place of the topic of somebody who has none of their own. */
  static final int NO_HOST = -1;

  private final int people;
  private final int topics;
  private final Graph<Integer, Integer> graph = new SimpleDirectedWeightedGraph<>(null, null);
  private final Map<Integer, Integer> most = new HashMap<>();
  private final Map<Integer, Integer> least = new HashMap<>();
  private int edges;

  private TopicFlow(List<int[]> wished, int[] hosted, int[] most, int[] least) {
    people = wished.size();
    topics = most.length;
    for (int vertex = 0; vertex < people + topics + 3; vertex++) {
      graph.addVertex(vertex);
    }
    int worst = Math.max(3, wished.stream().mapToInt(wishes -> wishes.length).max().orElse(0));
    double none = (double) people * cost(worst) + 1;
    for (int person = 0; person < people; person++) {
      int[] wishes = wished.get(person);
      double away = 0;
      if (hosted[person] != NO_HOST && most[hosted[person]] > 0) {
        edge(person, people + hosted[person], 0, 1, 0);
        // As much as all the wishes of all the others, but no more than a place.
        away = none * (people + 1);
      }
      for (int rank = 0; rank < wishes.length; rank++) {
        edge(person, people + wishes[rank], 0, 1, cost(rank) + away);
      }
      edge(person, anywhere(), 0, 1, (wishes.length == 0 ? 0 : none) + away);
      edge(person, nowhere(), 0, 1, none * (people + 1) + away);
    }
    for (int topic = 0; topic < topics; topic++) {
      edge(anywhere(), people + topic, 0, people, 0);
      edge(people + topic, sink(), least[topic], Math.min(most[topic], people), 0);
    }
    edge(nowhere(), sink(), 0, people, 0);
  }

  /**
   * Of a wish, by its rank from 0: convex, so that a third wish weighs more than two second ones.
   */
  private static double cost(int rank) {
    return rank * (rank + 1) / 2.0;
  }

  private int anywhere() {
    return people + topics;
  }

  private int nowhere() {
    return people + topics + 1;
  }

  private int sink() {
    return people + topics + 2;
  }

  private void edge(int from, int to, int atLeast, int atMost, double cost) {
    if (atMost > 0 && graph.addEdge(from, to, edges)) {
      graph.setEdgeWeight(edges, cost);
      least.put(edges, atLeast);
      most.put(edges, atMost);
      edges++;
    }
  }

  private static final class Solution {
    private final int[] seats;
    private final double cost;

    Solution(int[] seats, double cost) {
      this.seats = seats;
      this.cost = cost;
    }
  }

  /**
   * The topic of each person, −1 for none. A topic that one would be alone at is closed, or gets a
   * second one, whichever costs less; where neither can be, they stay alone.
   *
   * @param hosted the topic that is each one's own, or {@link #NO_HOST}
   * @param most how many each topic takes
   */
  static int[] nobodyAlone(List<int[]> wished, int[] hosted, int[] most) {
    int[] open = most.clone();
    int[] least = new int[most.length];
    boolean[] settled = new boolean[most.length];
    if (wished.isEmpty()) {
      return new int[0];
    }
    Solution best = new TopicFlow(wished, hosted, open, least).solve();
    int lonely = lonely(best.seats, settled);
    while (lonely >= 0) {
      Interruption.check();
      settled[lonely] = true;
      int[] closed = open.clone();
      closed[lonely] = 0;
      Solution without = new TopicFlow(wished, hosted, closed, least).solve();
      int[] two = least.clone();
      two[lonely] = 2;
      boolean possible = open[lonely] >= 2 && Arrays.stream(two).sum() <= wished.size();
      Solution with = possible ? new TopicFlow(wished, hosted, open, two).solve() : without;
      if (possible && with.cost <= without.cost) {
        least = two;
        best = with;
      } else if (unseated(without.seats) <= unseated(best.seats)) {
        open = closed;
        best = without;
      }
      lonely = lonely(best.seats, settled);
    }
    return best.seats;
  }

  private static long unseated(int[] seats) {
    return Arrays.stream(seats).filter(seat -> seat < 0).count();
  }

  private static int lonely(int[] seats, boolean[] settled) {
    int[] counts = new int[settled.length];
    Arrays.stream(seats).filter(seat -> seat >= 0).forEach(seat -> counts[seat]++);
    for (int topic = 0; topic < counts.length; topic++) {
      if (counts[topic] == 1 && !settled[topic]) {
        return topic;
      }
    }
    return -1;
  }

  private Solution solve() {
    var flow =
        new CapacityScalingMinimumCostFlow<Integer, Integer>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                    graph,
                    vertex -> vertex < people ? 1 : vertex == sink() ? -people : 0,
                    edge -> most.getOrDefault(edge, 0),
                    edge -> least.getOrDefault(edge, 0)));
    int[] seats = new int[people];
    Arrays.fill(seats, -1);
    int[] fromAnywhere = new int[topics];
    for (int topic = 0; topic < topics; topic++) {
      Integer edge = graph.getEdge(anywhere(), people + topic);
      fromAnywhere[topic] = (int) Math.round(flow.getFlow(edge));
    }
    int next = 0;
    for (int person = 0; person < people; person++) {
      for (int topic = 0; topic < topics; topic++) {
        Integer edge = graph.getEdge(person, people + topic);
        if (edge != null && flow.getFlow(edge) > 0.5) {
          seats[person] = topic;
        }
      }
      if (flow.getFlow(graph.getEdge(person, anywhere())) > 0.5) {
        while (fromAnywhere[next] == 0) {
          next++;
        }
        fromAnywhere[next]--;
        seats[person] = next;
      }
    }
    return new Solution(seats, flow.getCost());
  }
}
