package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import no.samtakt.people.PersonId;

/**
 * Forms groups: everybody placed exactly once a round, nobody alone, group sizes within one of each
 * other; then as few repeat meetings as possible; then turns in odd-sized groups shared out fairly.
 */
public final class Grouper {
  /** Far beyond what any meeting tool holds; every pair of people takes four bytes. */
  public static final int MOST_PEOPLE = 5000;

  /** In the order in which they are asked; the first that has no avoidable repeat is taken. */
  private static final List<Method> METHODS =
      List.of(
          new Circle(),
          new OddCircle(),
          new Lines(),
          new Rotation(),
          new LookAhead(),
          new RoundByRound());

  private Grouper() {}

  /**
   * Forms so many rounds at once, or a single one while people come and go. Equal arguments and an
   * equal generator give equal results, whatever the order of {@code people}; work is bounded by
   * counting, never by the clock.
   *
   * @param people those present; naming somebody twice counts once
   * @param size of a group, at most; pairs become one trio where the number of people is odd
   * @param earlier rounds to take into account, also of people who are not present now
   * @throws IllegalArgumentException for fewer than two or more than {@link #MOST_PEOPLE} people, a
   *     size below two or no rounds
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Grouped form(
      Collection<PersonId> people,
      int size,
      int rounds,
      List<Round> earlier,
      RandomGenerator random) {
    int count = new HashSet<>(people).size();
    if (count < 2 || count > MOST_PEOPLE || size < 2 || rounds < 1) {
      throw new IllegalArgumentException(count + " people, size " + size + ", rounds " + rounds);
    }
    Present present = Present.of(people, size, earlier, random);
    int fewest = present.fewestRepeats(rounds);
    List<Round> formed =
        Arrays.stream(best(present, rounds, fewest, random))
            .map(round -> named(round, present, random))
            .toList();
    int before = Meetings.of(earlier).repeats();
    int repeats = Meetings.of(Stream.concat(earlier.stream(), formed.stream()).toList()).repeats();
    return new Grouped(formed, repeats, before + fewest);
  }

  private static int[][][] best(Present present, int rounds, int goal, RandomGenerator random) {
    int[][][] best = {};
    int fewest = Integer.MAX_VALUE;
    for (Method method : METHODS) {
      Interruption.check();
      Optional<int[][][]> formed = method.form(present, rounds, random);
      int repeats = formed.map(present::repeats).orElse(Integer.MAX_VALUE);
      if (repeats < fewest) {
        fewest = repeats;
        best = formed.orElseThrow();
      }
      if (fewest <= goal) {
        return best;
      }
    }
    return rounds == 1 ? best : AllRounds.improve(present, best, goal, random);
  }

  /** Rooms are dealt at random, so that nobody meets in room 1 for ever. */
  private static Round named(int[][] round, Present present, RandomGenerator random) {
    List<Group> groups = new ArrayList<>(round.length);
    for (int room : Shuffle.numbers(round.length, random)) {
      groups.add(new Group(Arrays.stream(round[room]).mapToObj(present::person).toList()));
    }
    return new Round(groups);
  }
}
