package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.samtakt.people.PersonId;

/**
 * Seats people at topics that they wished for: as many as possible get a place, then as many as
 * possible something that they wished for, then wishes as high as possible, where one third wish
 * weighs more than two second ones. Those who wished for nothing are spread over the topics that
 * others come to.
 */
public final class Choices {
  private Choices() {}

  /**
   * Equal arguments and an equal generator give equal results, whatever the order of {@code
   * wishes}; who gives way where not all can have their wish is chance.
   *
   * @param wishes each one's topics, the dearest first; empty for somebody who goes anywhere
   * @param places how many each topic takes, in the order of the topics; 0 closes one
   * @param random for fairness among equals
   * @throws IllegalArgumentException when a wish is no topic or a number of places is below 0
   */
  public static <T> Choice<T> assign(
      Map<PersonId, List<T>> wishes, Map<T, Integer> places, RandomGenerator random) {
    return assign(wishes, places, Map.of(), random);
  }

  /**
   * The same with hosts, who are at their own topic before everything else but a place for all,
   * unless they would be alone there and nobody is glad to come.
   *
   * @param wishes each one's topics, a host's as well, for when their own topic falls
   * @param hosts the topics of those who have one
   */
  public static <T> Choice<T> assign(
      Map<PersonId, List<T>> wishes,
      Map<T, Integer> places,
      Map<PersonId, T> hosts,
      RandomGenerator random) {
    List<T> topics = List.copyOf(places.keySet());
    Map<T, Integer> numbers = new HashMap<>();
    topics.forEach(topic -> numbers.put(topic, numbers.size()));
    List<PersonId> sorted = List.copyOf(new TreeSet<>(wishes.keySet()));
    List<PersonId> people =
        IntStream.of(Shuffle.numbers(sorted.size(), random)).mapToObj(sorted::get).toList();
    List<int[]> wished = new ArrayList<>();
    for (PersonId person : people) {
      wished.add(
          wishes.getOrDefault(person, List.of()).stream()
              .distinct()
              .mapToInt(topic -> number(topic, numbers))
              .toArray());
    }
    int[] most = topics.stream().mapToInt(topic -> places.getOrDefault(topic, 0)).toArray();
    if (IntStream.of(most).anyMatch(number -> number < 0)) {
      throw new IllegalArgumentException("places below 0: " + places);
    }
    int[] hosted = new int[people.size()];
    for (int at = 0; at < hosted.length; at++) {
      T own = hosts.get(people.get(at));
      hosted[at] = own == null ? TopicFlow.NO_HOST : number(own, numbers);
    }
    int[] seats = TopicFlow.nobodyAlone(wished, hosted, most);
    boolean[] undecided = new boolean[seats.length];
    for (int at = 0; at < seats.length; at++) {
      undecided[at] = wished.get(at).length == 0 && seats[at] >= 0 && seats[at] != hosted[at];
    }
    return read(topics, people, wished, hosted, Undecided.spread(seats, undecided, most));
  }

  private static <T> int number(T topic, Map<T, Integer> numbers) {
    Integer number = numbers.get(topic);
    if (number == null) {
      throw new IllegalArgumentException("a wish that is no topic");
    }
    return number;
  }

  private static <T> Choice<T> read(
      List<T> topics, List<PersonId> people, List<int[]> wished, int[] hosted, int[] seats) {
    Map<T, List<PersonId>> seated = new HashMap<>();
    Map<PersonId, Integer> ranks = new HashMap<>();
    List<PersonId> without = new ArrayList<>();
    List<PersonId> unseated = new ArrayList<>();
    for (int at = 0; at < seats.length; at++) {
      PersonId person = people.get(at);
      if (seats[at] < 0) {
        unseated.add(person);
        continue;
      }
      seated.computeIfAbsent(topics.get(seats[at]), any -> new ArrayList<>()).add(person);
      int rank = rank(wished.get(at), seats[at]);
      if (rank >= 0) {
        ranks.put(person, rank);
      } else if (wished.get(at).length > 0 && seats[at] != hosted[at]) {
        without.add(person);
      }
    }
    seated.values().forEach(those -> those.sort(null));
    without.sort(null);
    unseated.sort(null);
    return new Choice<>(seated, ranks, without, unseated);
  }

  private static int rank(int[] wished, int topic) {
    return IntStream.range(0, wished.length)
        .filter(rank -> wished[rank] == topic)
        .findFirst()
        .orElse(-1);
  }
}
